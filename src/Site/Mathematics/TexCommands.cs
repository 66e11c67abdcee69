using System.Collections.Frozen;

namespace Reckon.Site.Mathematics;

/// <summary>The commands that take something from behind them.</summary>
internal static class TexCommands
{
    // Combining characters are those that fonts know to stretch.
    private static readonly (string Command, string Mark, bool Stretches)[] MarksAbove =
    [
        (@"\hat", "ˆ", false), (@"\widehat", "\u0302", true), (@"\tilde", "˜", false), (@"\widetilde", "\u0303", true),
        (@"\bar", "¯", false), (@"\vec", "→", false), (@"\dot", "˙", false), (@"\ddot", "¨", false),
    ];

    private static readonly (string Command, MathAlphabet Alphabet)[] Alphabets =
    [
        (@"\mathrm", MathAlphabet.Roman), (@"\mathit", MathAlphabet.Italic), (@"\mathbf", MathAlphabet.Bold),
        (@"\boldsymbol", MathAlphabet.BoldItalic), (@"\mathbb", MathAlphabet.DoubleStruck), (@"\mathcal", MathAlphabet.Script),
    ];

    private static readonly FrozenDictionary<string, Func<TexParser, string, MathAtom>> Commands = Build().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all commands, for suggestions.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. Commands.Keys.Concat(TexSymbols.Atoms.Keys).Concat(TexFences.Names).Where(k => k.Length > 2 && k[0] == '\\'), @"\right", @"\end", @"\displaystyle", @"\textstyle"];

    /// <summary>What reads a command's arguments; null where there is no such command.</summary>
    public static Func<TexParser, string, MathAtom>? Find(string token) => Commands.GetValueOrDefault(token);

    /// <summary>The command of an alphabet.</summary>
    public static string NameOf(MathAlphabet alphabet) => Alphabets.Single(a => a.Alphabet == alphabet).Command;

    private static Dictionary<string, Func<TexParser, string, MathAtom>> Build()
    {
        var commands = new Dictionary<string, Func<TexParser, string, MathAtom>>(StringComparer.Ordinal)
        {
            [@"\frac"] = (p, c) => Fraction(p, c),
            [@"\dfrac"] = (p, c) => Fraction(p, c, ("displaystyle", "true"), ("scriptlevel", "0")),
            [@"\tfrac"] = (p, c) => Fraction(p, c, ("displaystyle", "false"), ("scriptlevel", "0")),
            [@"\binom"] = Binomial,
            [@"\sqrt"] = Root,
            [@"\text"] = TexText.Read,
            [@"\operatorname"] = Name,
            [@"\overset"] = (p, c) => Stacked(p, c, "mover"),
            [@"\underset"] = (p, c) => Stacked(p, c, "munder"),
            [@"\overline"] = Overlined,
            [@"\underline"] = (p, c) => MathAtom.Ordinary(MathElement.Of("munder", [p.ReadArgument(c), MathElement.Token("mo", "\u0332", ("stretchy", "true"))], ("accentunder", "true"))),
            [@"\substack"] = TexEnvironments.ReadStack,
            [@"\begin"] = TexEnvironments.Read,
            [@"\left"] = TexFences.ReadPair,
        };
        foreach (var (command, mark, stretches) in MarksAbove) commands.Add(command, (p, c) => Marked(p.ReadArgument(c), mark, stretches));
        foreach (var (command, alphabet) in Alphabets) commands.Add(command, (p, c) => MathAtom.Ordinary(p.ReadArgument(c, alphabet)));
        foreach (var command in TexFences.SizeCommands) commands.Add(command, TexFences.ReadSized);
        return commands;
    }

    private static MathAtom Fraction(TexParser parser, string command, params (string Name, string Value)[] attributes)
    {
        var start = parser.Cursor.At - command.Length;
        var above = parser.ReadArgument(command);
        return MathAtom.Ordinary(MathElement.Of("mfrac", [above, parser.ReadArgumentAtom(command, start).Element], attributes));
    }

    private static MathAtom Binomial(TexParser parser, string command)
    {
        var fraction = Fraction(parser, command, ("linethickness", "0")).Element;
        return MathAtom.Ordinary(MathElement.Of("mrow", [TexFences.Tall("(", opens: true), fraction, TexFences.Tall(")", opens: false)]));
    }

    private static MathAtom Root(TexParser parser, string command)
    {
        var start = parser.Cursor.At - command.Length;
        if (!parser.Cursor.Take("[")) return MathAtom.Ordinary(MathElement.Of("msqrt", [parser.ReadArgument(command)]));
        var bracket = parser.Cursor.At - 1;
        var index = parser.AsScript(() => parser.ReadRow("]"));
        if (!parser.Cursor.Take("]")) parser.Report(bracket, 1, TexMessages.NotClosed("["), "Write ] behind the degree of the root.");
        return MathAtom.Ordinary(MathElement.Of("mroot", [parser.ReadArgumentAtom(command, start).Element, index]));
    }

    private static MathAtom Name(TexParser parser, string command)
    {
        var takesLimits = parser.Cursor.Take("*");
        if (takesLimits) command += "*";
        var name = parser.ReadArgument(command, MathAlphabet.Roman);
        var element = takesLimits && name is { Name: "mi" } ? TexSymbols.Movable(name.Text) : name;
        return new MathAtom(element, MathRole.Function, takesLimits);
    }

    private static MathAtom Stacked(TexParser parser, string command, string element)
    {
        var start = parser.Cursor.At - command.Length;
        var script = parser.AsScript(() => parser.ReadArgument(command));
        var atom = parser.ReadArgumentAtom(command, start);
        return new MathAtom(MathElement.Of(element, [atom.Element, script]), atom.Role);
    }

    // Few fonts hold a bar that stretches: the theme's style sheet draws it, the sign is there for those who listen.
    private static MathAtom Overlined(TexParser parser, string command)
    {
        var inner = parser.ReadArgument(command);
        return MathAtom.Ordinary(Marked(MathElement.Of("mrow", [inner]), "¯", stretches: false).Element.With(("class", "tex-over")));
    }

    private static MathAtom Marked(MathElement inner, string mark, bool stretches) =>
        MathAtom.Ordinary(MathElement.Of("mover", [inner, MathElement.Token("mo", mark, ("stretchy", stretches ? "true" : "false"))], ("accent", "true")));
}
