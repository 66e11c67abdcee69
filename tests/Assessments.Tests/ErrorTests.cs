using System.Text;
using Reckon.Assessments.Tests.Support;
using Reckon.Support;

namespace Reckon.Assessments.Tests;

/// <summary>What an author reads when something is wrong: one folder of <c>Errors/</c> is one case, <c>expected.txt</c> all that is said.</summary>
/// <remarks>The files of a case stand in <c>input/reports/demo</c>; those below its folder <c>input</c> stand in <c>input</c>.</remarks>
public sealed class ErrorTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Assessments.Tests", "Errors");

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_author_is_told(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/data/units.yaml", SmallSite.Nouns);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, name), "*", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith("expected", StringComparison.Ordinal)))
            folder.Write(Target(Path.GetRelativePath(Path.Combine(Folder, name), file).Replace('\\', '/')), File.ReadAllBytes(file));

        var site = SmallSite.LoadFolder(folder);

        Assert.NotEqual("", site.Messages);
        Expected.MatchesFile(Path.Combine(Folder, name, "expected.txt"), site.Messages + "\n");
    }

    [Fact]
    public void Every_code_of_the_program_has_a_case()
    {
        var said = string.Concat(Directory.EnumerateFiles(Folder, "expected.txt", SearchOption.AllDirectories).Select(f => File.ReadAllText(f, Encoding.UTF8)));

        var missing = Codes().Where(c => !said.Contains($"[{c}]", StringComparison.Ordinal));

        Assert.Equal([], missing);
    }

    private static string Target(string path) => path.StartsWith("input/", StringComparison.Ordinal) ? path : "input/reports/demo/" + path;

    // Codes are the words in kebab case that are handed to Error, Warning or Fail; those before words or a kind name diagnostics and options.
    private static IEnumerable<string> Codes()
    {
        var sources = new[] { "Assessments", "Diagnostics" }
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", p), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Cards{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);
        var calls = sources.SelectMany(s => System.Text.RegularExpressions.Regex.Matches(s, """(?:Error|Warning)\(\s*"([a-z][a-z0-9-]+)"|Fail\([\w.\[\]]+, "([a-z][a-z0-9-]+)"|\("([a-z]+-[a-z-]+)", (?!Words|OptionKind)"""));
        return calls.Select(m => m.Groups.Values.Skip(1).First(g => g.Success).Value).Distinct().Order(StringComparer.Ordinal);
    }
}
