using Reckon.Diagnostics;

namespace Reckon.Site.Mathematics;

/// <summary>Reads what has rows and columns: <c>\begin{cases}</c> and its like, and <c>\substack</c>.</summary>
internal static class TexEnvironments
{
    private static readonly Dictionary<string, (string Class, string Left, string Right)> Known = new(StringComparer.Ordinal)
    {
        ["cases"] = ("tex-cases", "{", ""),
        ["aligned"] = ("tex-aligned", "", ""),
        ["matrix"] = ("tex-matrix", "", ""),
        ["pmatrix"] = ("tex-matrix", "(", ")"),
        ["bmatrix"] = ("tex-matrix", "[", "]"),
    };

    /// <summary>Reads from behind <c>\begin</c> to the end of the environment.</summary>
    public static MathAtom Read(TexParser parser, string command)
    {
        var start = parser.Cursor.At - command.Length;
        if (ReadName(parser, command) is not var (name, place)) return MathAtom.Nothing;
        if (!Known.TryGetValue(name, out var environment))
        {
            parser.Report(place, name.Length, TexMessages.UnknownEnvironment(name), Suggestion.For(name, Known.Keys));
            environment = Known["matrix"];
        }

        var table = Table(ReadRows(parser, name == "aligned", @"\end"), environment.Class, name == "aligned");
        ReadEnd(parser, name, start);
        return MathAtom.Ordinary(Enclosed(table, environment.Left, environment.Right));
    }

    /// <summary>Reads the lines of <c>\substack{…\\…}</c>.</summary>
    public static MathAtom ReadStack(TexParser parser, string command)
    {
        var start = parser.Cursor.At;
        if (!parser.Cursor.Take("{"))
        {
            parser.Report(start - command.Length, command.Length, TexMessages.MissingArgument(command), TexMessages.MissingArgumentHint(command));
            return MathAtom.Nothing;
        }

        var rows = parser.AsScript(() => ReadRows(parser, isAligned: false, "}"));
        if (!parser.Cursor.Take("}")) parser.Report(start, 1, TexMessages.NotClosed("{"), "Write } where the group ends.");
        return MathAtom.Ordinary(Table(rows, "tex-stack", isDisplay: false));
    }

    private static List<List<MathElement>> ReadRows(TexParser parser, bool isAligned, string end)
    {
        var rows = new List<List<MathElement>>();
        do
        {
            ReportLength(parser, rows.Count);
            rows.Add(ReadCells(parser, isAligned, end));
        }
        while (parser.Cursor.Take(@"\\"));
        if (rows.Count > 1 && rows[^1] is [{ Name: "mrow", Children.Count: 0 }]) rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static List<MathElement> ReadCells(TexParser parser, bool isAligned, string end)
    {
        var cells = new List<MathElement>();
        do
        {
            cells.Add(MathRow.Of(parser.ReadAtoms("&", @"\\", end), parser.IsScript, isAligned && cells.Count % 2 == 1));
        }
        while (parser.Cursor.Take("&"));
        return cells;
    }

    private static void ReportLength(TexParser parser, int rows)
    {
        if (rows > 0 && parser.Cursor.Peek() == "[") parser.Report(parser.Cursor.At, 1, TexMessages.RowSpacing, TexMessages.RowSpacingHint);
    }

    private static void ReadEnd(TexParser parser, string name, int start)
    {
        if (!parser.Cursor.Take(@"\end")) parser.Report(start, 6, TexMessages.NotClosed($@"\begin{{{name}}}"), $@"Write \end{{{name}}} behind it.");
        else if (ReadName(parser, @"\end") is var (closed, place) && closed != name) parser.Report(place, closed.Length, TexMessages.OtherEnd(name, closed), null);
    }

    private static (string Name, int Place)? ReadName(TexParser parser, string command)
    {
        var (start, cursor) = (parser.Cursor.At, parser.Cursor);
        if (cursor.Take("{"))
        {
            var place = cursor.At;
            while (char.IsAsciiLetter(cursor.Raw()) || cursor.Raw() == '*') cursor.TakeRaw(1);
            var name = cursor.Text[place..cursor.At];
            if (name.Length > 0 && cursor.Take("}")) return (name, place);
        }

        parser.Report(start - command.Length, command.Length, TexMessages.NotAName(command), $"Write {command}{{aligned}}, for instance.");
        return null;
    }

    private static MathElement Table(List<List<MathElement>> rows, string style, bool isDisplay)
    {
        var lines = rows.Select(r => MathElement.Of("mtr", [.. r.Select(c => MathElement.Of("mtd", [c]))])).ToList();
        return isDisplay ? MathElement.Of("mtable", lines, ("class", style), ("displaystyle", "true")) : MathElement.Of("mtable", lines, ("class", style));
    }

    private static MathElement Enclosed(MathElement table, string left, string right)
    {
        var parts = new List<MathElement> { table };
        if (left.Length > 0) parts.Insert(0, TexFences.Tall(left, opens: true));
        if (right.Length > 0) parts.Add(TexFences.Tall(right, opens: false));
        return parts is [var one] ? one : MathElement.Of("mrow", parts);
    }
}
