using System.Text.RegularExpressions;

namespace Reckon.Conventions.Tests;

public sealed partial class FileTests
{
    private const int LongestFile = 300;
    private const int LongestMethod = 40;

    // A file or method may be longer for a reason that stands here: path, or path and signature → reason.
    private static readonly Dictionary<string, string> LongerFor = new(StringComparer.Ordinal)
    {
        ["Charts/Wording/WordLists.cs: public static readonly Words Chinese = new()"] = "a list of words, one a line",
        ["Charts/Wording/WordLists.cs: public static readonly Words English = new()"] = "a list of words, one a line",
    };

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var files = Product.Files.Where(f => !LongerFor.ContainsKey(f)).Select(f => (File: f, Lines: Product.Read(f).TrimEnd().Split('\n').Length));

        Assert.Equal([], files.Where(f => f.Lines > LongestFile).Select(f => $"{f.File}: {f.Lines}"));
    }

    [Fact]
    public void No_method_is_longer_than_40_lines()
    {
        var methods = Product.Files.SelectMany(f => Members(Product.Read(f).Split('\n')).Select(m => (Member: $"{f}: {m.Signature}", m.Lines)));

        Assert.Equal([], methods.Where(m => m.Lines > LongestMethod && !LongerFor.ContainsKey(m.Member)).Select(m => $"{m.Member}: {m.Lines}"));
    }

    [Fact]
    public void A_method_is_measured_from_its_signature_to_its_end()
    {
        string[] lines =
        [
            "internal sealed class A",
            "{",
            "    private int _a;",
            "",
            "    public int B() => 1;",
            "",
            "    public void C(",
            "        int d)",
            "    {",
            "        if (d > 0)",
            "        {",
            "        }",
            "",
            "        C(1);",
            "    }",
            "",
            "    public required string Name { get; init; }",
            "",
            "    private static int E(int f) => f switch",
            "    {",
            "        1 => 2,",
            "    };",
            "}",
        ];

        Assert.Equal(["private int _a;:1", "public int B() => 1;:1", "public void C(:9", "public required string Name { get; init; }:1", "private static int E(int f) => f switch:4"], Members(lines).Select(m => $"{m.Signature}:{m.Lines}"));
    }

    [Fact]
    public void Every_namespace_is_that_of_its_folder()
    {
        var wrong = Product.Files
            .Select(f => (File: f, Found: Namespace().Match(Product.Read(f)).Groups[1].Value, Expected: "Reckon." + Path.GetDirectoryName(f)!.Replace('\\', '/').Replace('/', '.')))
            .Where(f => f.Found.Length > 0 && f.Found != f.Expected);

        Assert.Empty(wrong.Select(w => $"{w.File}: {w.Found}"));
    }

    [Fact]
    public void A_file_holds_one_type_that_is_called_like_it()
    {
        var wrong = Product.Files
            .Select(f => (File: f, Types: TopLevelType().Matches(Product.Read(f)).Select(m => m.Groups[1].Value).ToList()))
            .Where(f => f.Types.Count > 0 && (f.Types.Count > 1 || f.Types[0] != Path.GetFileName(f.File).Split('.')[0]));

        Assert.Empty(wrong.Select(w => $"{w.File}: {string.Join(", ", w.Types)}"));
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];

        Assert.Equal([], Product.Files.Where(f => marks.Any(m => Product.Read(f).Contains(m, StringComparison.Ordinal))));
    }

    // Members stand four blanks deep, as the format that is checked with every build has it; so do their braces.
    private static IEnumerable<(string Signature, int Lines)> Members(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!MemberStart().IsMatch(lines[i])) continue;
            var start = i;
            i = End(lines, start);
            if (!NestedType().IsMatch(lines[start])) yield return (lines[start].Trim(), i - start + 1);
        }
    }

    private static int End(string[] lines, int start)
    {
        // A property of one line, or a member of an enum.
        var first = lines[start].TrimEnd();
        if (first.EndsWith('}') || (first.EndsWith(',') && !first.Contains('('))) return start;
        for (var i = start; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line is "    }" or "    };") return i;
            var isOpen = i + 1 < lines.Length && lines[i + 1].TrimEnd() == "    {";
            if (!isOpen && line.EndsWith(';') && !IsInside(lines, start, i)) return i;
        }

        return lines.Length - 1;
    }

    private static bool IsInside(string[] lines, int start, int i) => lines[start..i].Any(l => l.TrimEnd() == "    {");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal|file)[\w ]* (?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"^ {4}[A-Za-z]")]
    private static partial Regex MemberStart();

    [GeneratedRegex(@"^ {4}[\w ]*\b(class|record|struct|interface|enum) ")]
    private static partial Regex NestedType();
}
