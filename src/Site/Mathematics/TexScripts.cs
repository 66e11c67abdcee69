namespace Reckon.Site.Mathematics;

/// <summary>Reads an atom with what is attached to it: subscript, superscript, primes.</summary>
internal static class TexScripts
{
    /// <summary>Reads one atom and its scripts.</summary>
    public static MathAtom ReadScripted(TexParser parser)
    {
        var token = parser.Cursor.Peek();
        if (token is not ("^" or "_" or "'")) return Attach(parser, parser.ReadAtom());
        parser.Report(parser.Cursor.At, 1, TexMessages.MissingBase(token), TexMessages.MissingBaseHint(token));
        return Attach(parser, MathAtom.Nothing);
    }

    private static MathAtom Attach(TexParser parser, MathAtom atom)
    {
        MathElement? below = null;
        MathElement? above = null;
        var primes = 0;
        while (parser.Cursor.Peek() is "^" or "_" or "'")
        {
            var start = parser.Cursor.At;
            var token = parser.Cursor.Take()!;
            if (token == "'") primes++;
            else if (token == "_") below = Once(parser, below, token, start);
            else above = Once(parser, above, token, start);
        }

        if (primes > 0) above = WithPrimes(primes, above);
        return below is null && above is null ? atom : atom with { Element = Scripted(WithRoom(atom), below, above) };
    }

    // A bracket stretches only within a row.
    private static MathAtom WithRoom(MathAtom atom) =>
        atom.Element.Attributes.Contains(("stretchy", "true")) ? atom with { Element = MathElement.Of("mrow", [atom.Element]) } : atom;

    private static MathElement Once(TexParser parser, MathElement? earlier, string token, int start)
    {
        if (earlier is not null) parser.Report(start, 1, TexMessages.DoubleScript(token), TexMessages.DoubleScriptHint);
        return parser.AsScript(() => parser.ReadArgument(token));
    }

    private static MathElement WithPrimes(int count, MathElement? above)
    {
        var primes = MathElement.Token("mo", count switch { 1 => "′", 2 => "″", 3 => "‴", _ => new string('′', count) });
        return above is null ? primes : MathElement.Of("mrow", [primes, above]);
    }

    private static MathElement Scripted(MathAtom atom, MathElement? below, MathElement? above) => (atom.TakesLimits, below, above) switch
    {
        (true, null, not null) => MathElement.Of("mover", [atom.Element, above]),
        (true, not null, null) => MathElement.Of("munder", [atom.Element, below]),
        (true, _, _) => MathElement.Of("munderover", [atom.Element, below!, above!]),
        (false, null, not null) => MathElement.Of("msup", [atom.Element, above]),
        (false, not null, null) => MathElement.Of("msub", [atom.Element, below]),
        (false, _, _) => MathElement.Of("msubsup", [atom.Element, below!, above!]),
    };
}
