namespace Reckon.Site.Mathematics;

/// <summary>Puts atoms side by side: tells signs from operators, and sets what MathML's own dictionary of operators does not know.</summary>
internal static class MathRow
{
    private const string Thin = "0.1667";

    private static readonly (string Name, string Value)[] NoBlanks = [("lspace", "0"), ("rspace", "0")];

    /// <summary>The atoms as one element.</summary>
    /// <param name="atoms">The atoms from left to right.</param>
    /// <param name="isTight">Whether operators stand without blanks, as in scripts.</param>
    /// <param name="continues">Whether an operand stands on the left already, as in the right column of aligned equations.</param>
    public static MathElement Of(IReadOnlyList<MathAtom> atoms, bool isTight, bool continues = false)
    {
        var elements = new List<MathElement>();
        for (var i = 0; i < atoms.Count; i++) elements.AddRange(Spaced(atoms, i, isTight, continues));
        return elements is [var one] ? one : MathElement.Of("mrow", elements);
    }

    /// <summary>What stands in braces: its operators are ordinary signs, as the comma in <c>312{,}438</c>.</summary>
    public static MathAtom Group(IReadOnlyList<MathAtom> atoms, bool isTight)
    {
        var isSign = atoms is [{ Role: MathRole.Binary or MathRole.Relation or MathRole.Punctuation }];
        return MathAtom.Ordinary(isSign ? MathElement.Of("mrow", [atoms[0].Element.WithOnOperator(NoBlanks)]) : Of(atoms, isTight));
    }

    private static IEnumerable<MathElement> Spaced(IReadOnlyList<MathAtom> atoms, int i, bool isTight, bool continues)
    {
        var (atom, next) = (atoms[i], Neighbour(atoms, i, 1));
        if (atom.Role != MathRole.Function) return [WithBlanks(atom, isTight, HasLeft(atoms, i, continues), continues)];
        MathElement[] before = HasLeft(atoms, i, continues) && !isTight ? [MathElement.Space(Thin)] : [];
        return [.. before, atom.Element, .. AfterFunction(next, i + 1 < atoms.Count && atoms[i + 1].Role == MathRole.Space)];
    }

    // U+2061, the application of a function, tells a screen reader that what follows is its argument.
    private static MathElement[] AfterFunction(MathAtom? next, bool isSpaced)
    {
        if (next is null || next.Role is MathRole.Relation or MathRole.Binary or MathRole.Close or MathRole.Punctuation) return [];
        var application = MathElement.Token("mo", "\u2061");
        return next.Role == MathRole.Open || isSpaced ? [application] : [application, MathElement.Space(Thin)];
    }

    private static MathElement WithBlanks(MathAtom atom, bool isTight, bool hasLeft, bool continues) => atom.Role switch
    {
        MathRole.Binary when !hasLeft => atom.Element.WithOnOperator([("form", "prefix"), .. NoBlanks]),
        MathRole.Binary or MathRole.Relation or MathRole.Punctuation when isTight => atom.Element.WithOnOperator(NoBlanks),
        MathRole.Binary when continues => atom.Element.WithOnOperator(("form", "infix")),
        _ => atom.Element,
    };

    private static bool HasLeft(IReadOnlyList<MathAtom> atoms, int i, bool continues) =>
        Neighbour(atoms, i, -1) is { } left ? left.Role is MathRole.Ordinary or MathRole.Close : continues;

    private static MathAtom? Neighbour(IReadOnlyList<MathAtom> atoms, int i, int step)
    {
        var at = i + step;
        while (at >= 0 && at < atoms.Count && atoms[at].Role == MathRole.Space) at += step;
        return at >= 0 && at < atoms.Count ? atoms[at] : null;
    }
}
