using System.Runtime.CompilerServices;
using System.Text;

namespace Reckon.Support;

/// <summary>Compares text with an expected file beside the test (<c>Expected/&lt;name&gt;</c>).</summary>
/// <remarks>
/// On a difference the found text is written to <c>&lt;name&gt;-changed&lt;extension&gt;</c> beside the expected file.
/// A missing expected file is written on a developer's machine and is a failure where <c>CI</c> is set.
/// </remarks>
public static class Expected
{
    /// <summary>Throws unless <paramref name="found"/> equals the expected file, line ends aside.</summary>
    /// <param name="name">File name with extension, relative to the folder <c>Expected</c> beside the calling test.</param>
    /// <param name="found">The text that the code under test produced.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="ExpectedException">The texts differ, or there is no expected file and <c>CI</c> is set.</exception>
    public static void Matches(string name, string found, [CallerFilePath] string testFile = "") =>
        MatchesFile(Path.Combine(Repository.Locate(Path.GetDirectoryName(testFile)!), "Expected", name), found);

    /// <summary>The same for an expected file at a full path.</summary>
    /// <exception cref="ExpectedException">The texts differ, or there is no expected file and <c>CI</c> is set.</exception>
    public static void MatchesFile(string path, string found)
    {
        if (!File.Exists(path))
        {
            Accept(path, found);
            return;
        }

        var expected = Normalize(File.ReadAllText(path));
        var changed = Path.ChangeExtension(path, null) + "-changed" + Path.GetExtension(path);
        if (expected == Normalize(found))
        {
            File.Delete(changed);
            return;
        }

        File.WriteAllText(changed, found, new UTF8Encoding(false));
        throw new ExpectedException($"Output differs from {path}; what was found is in {changed}.{FirstDifference(expected, Normalize(found))}");
    }

    private static void Accept(string path, string found)
    {
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            throw new ExpectedException($"There is no expected file {path}.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, found, new UTF8Encoding(false));
    }

    private static string FirstDifference(string expected, string found)
    {
        var wanted = expected.Split('\n');
        var got = found.Split('\n');
        var line = Enumerable.Range(0, Math.Max(wanted.Length, got.Length)).First(i => wanted.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        return $"\nLine {line + 1}\n  expected: {wanted.ElementAtOrDefault(line)}\n  found:    {got.ElementAtOrDefault(line)}";
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");
}
