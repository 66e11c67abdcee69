using System.Collections.Frozen;

namespace Reckon.Site.Mathematics;

/// <summary>Brackets and bars: as they are, of a given size, or as tall as what they enclose.</summary>
internal static class TexFences
{
    private const string Opening = @"( ( [ [ \{ { \lbrace { \lvert | \lVert ‖ \lfloor ⌊ \lceil ⌈ \langle ⟨";

    private const string Closing = @") ) ] ] \} } \rbrace } \rvert | \rVert ‖ \rfloor ⌋ \rceil ⌉ \rangle ⟩";

    private const string Either = @"| | \vert | \| ‖ \Vert ‖ / /";

    private static readonly FrozenDictionary<string, (string Sign, MathRole Role)> Signs = Build().ToFrozenDictionary(StringComparer.Ordinal);

    // amsmath's sizes.
    private static readonly FrozenDictionary<string, string> Sizes =
        new Dictionary<string, string> { ["big"] = "1.2em", ["Big"] = "1.8em", ["bigg"] = "2.4em", ["Bigg"] = "3em" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The commands that give brackets a size: <c>\big</c>, <c>\bigl</c>, <c>\bigr</c>, <c>\bigm</c> …</summary>
    public static IEnumerable<string> SizeCommands => Sizes.Keys.SelectMany(s => new[] { $@"\{s}", $@"\{s}l", $@"\{s}r", $@"\{s}m" });

    /// <summary>The brackets that are commands or characters of their own.</summary>
    public static IEnumerable<string> Names => Signs.Keys.Where(k => k != "/");

    /// <summary>A bracket as it is; null where the token is none.</summary>
    public static MathAtom? Find(string token)
    {
        if (token == "/" || !Signs.TryGetValue(token, out var fence)) return null;
        return new MathAtom(Mark(fence.Sign, fence.Role, ("stretchy", "false")), fence.Role);
    }

    /// <summary>Reads <c>\bigl(</c> and its like.</summary>
    public static MathAtom ReadSized(TexParser parser, string command)
    {
        var side = command[^1] is 'l' or 'r' or 'm' ? command[^1] : ' ';
        var size = Sizes[command.TrimStart('\\').TrimEnd(side)];
        if (ReadSign(parser, command) is not { } sign) return MathAtom.Nothing;
        var role = side switch { 'l' => MathRole.Open, 'r' => MathRole.Close, 'm' => MathRole.Relation, _ => MathRole.Ordinary };
        return new MathAtom(Mark(sign, role, ("stretchy", "true"), ("symmetric", "true"), ("minsize", size), ("maxsize", size)), role);
    }

    /// <summary>Reads from behind <c>\left</c> to the bracket behind its <c>\right</c>.</summary>
    public static MathAtom ReadPair(TexParser parser, string command)
    {
        var start = parser.Cursor.At - command.Length;
        var parts = new List<MathElement>();
        if (ReadSign(parser, command) is { Length: > 0 } left) parts.Add(Mark(left, MathRole.Open, ("stretchy", "true")));
        parts.Add(parser.ReadRow(@"\right", @"\middle"));
        while (parser.Cursor.Take(@"\middle"))
        {
            if (ReadSign(parser, @"\middle") is { Length: > 0 } middle) parts.Add(Mark(middle, MathRole.Relation, ("stretchy", "true")));
            parts.Add(parser.ReadRow(@"\right", @"\middle"));
        }

        if (!parser.Cursor.Take(@"\right")) parser.Report(start, command.Length, TexMessages.NotClosed(command), @"Write \right with a bracket, or \right. for none.");
        else if (ReadSign(parser, @"\right") is { Length: > 0 } right) parts.Add(Mark(right, MathRole.Close, ("stretchy", "true")));
        return MathAtom.Ordinary(MathElement.Of("mrow", parts));
    }

    /// <summary>A bracket of an environment, as tall as what it encloses.</summary>
    public static MathElement Tall(string sign, bool opens) => Mark(sign, opens ? MathRole.Open : MathRole.Close, ("stretchy", "true"));

    private static string? ReadSign(TexParser parser, string command)
    {
        var start = parser.Cursor.At;
        if (parser.Cursor.Take(".")) return "";
        if (parser.Cursor.Peek() is { } token && Signs.TryGetValue(token, out var fence))
        {
            parser.Cursor.Take();
            return fence.Sign;
        }

        parser.Report(start - command.Length, command.Length, TexMessages.NoDelimiter(command), TexMessages.NoDelimiterHint);
        return null;
    }

    private static MathElement Mark(string sign, MathRole role, params (string Name, string Value)[] attributes)
    {
        var mark = MathElement.Token("mo", sign, attributes);
        return role switch
        {
            MathRole.Open => mark.With(("form", "prefix")),
            MathRole.Close => mark.With(("form", "postfix")),
            MathRole.Relation => mark.With(("lspace", "0.2778em"), ("rspace", "0.2778em")),
            _ => mark.With(("lspace", "0"), ("rspace", "0")),
        };
    }

    private static Dictionary<string, (string Sign, MathRole Role)> Build()
    {
        var signs = new Dictionary<string, (string, MathRole)>(StringComparer.Ordinal);
        foreach (var (pairs, role) in new[] { (Opening, MathRole.Open), (Closing, MathRole.Close), (Either, MathRole.Ordinary) })
        {
            foreach (var pair in pairs.Split(' ').Chunk(2)) signs.Add(pair[0], (pair[1], role));
        }

        return signs;
    }
}
