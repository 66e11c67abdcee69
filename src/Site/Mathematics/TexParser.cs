using System.Diagnostics.CodeAnalysis;

namespace Reckon.Site.Mathematics;

/// <summary>Reads a formula from left to right and collects what is wrong with it; the element is of use only where there is nothing.</summary>
internal sealed class TexParser(string tex)
{
    /// <summary>How deeply groups, arguments and environments may be nested.</summary>
    public const int DeepestLevel = 50;

    private readonly List<TexProblem> _problems = [];
    private int _level;

    public TexCursor Cursor { get; } = new(tex);

    public IReadOnlyList<TexProblem> Problems => _problems;

    /// <summary>The shape of the letters that are read now.</summary>
    public MathAlphabet Alphabet { get; private set; }

    /// <summary>Whether a script is being read: its operators stand without blanks.</summary>
    public bool IsScript { get; private set; }

    /// <summary>Reads the whole formula.</summary>
    public MathElement ReadFormula()
    {
        if (Cursor.Peek() is null) Report(0, 0, TexMessages.Empty, null);
        return ReadRow();
    }

    /// <summary>Adds something that is wrong.</summary>
    public void Report(int start, int length, string message, string? hint) => _problems.Add(new TexProblem(start, length, message, hint));

    /// <summary>Reads up to one of the tokens, which stays, or to the end.</summary>
    public MathElement ReadRow(params string[] ends) => MathRow.Of(ReadAtoms(ends), IsScript);

    /// <summary>Reads up to one of the tokens, which stays, or to the end.</summary>
    public List<MathAtom> ReadAtoms(params string[] ends)
    {
        var atoms = new List<MathAtom>();
        if (!Enter()) return atoms;
        while (Cursor.Peek() is { } token && !ends.Contains(token))
        {
            if (token is @"\displaystyle" or @"\textstyle") atoms.Add(ReadStyled(ends));
            else atoms.Add(TexScripts.ReadScripted(this));
        }

        _level--;
        return atoms;
    }

    /// <summary>Reads the argument of a command: a group, or one token.</summary>
    public MathElement ReadArgument(string command) => ReadArgumentAtom(command, Cursor.At - command.Length).Element;

    /// <summary>The same with its role where it is a single atom.</summary>
    /// <param name="command">The command.</param>
    /// <param name="start">Where it starts.</param>
    public MathAtom ReadArgumentAtom(string command, int start)
    {
        var token = Cursor.Peek();
        if (token is null or "}" or "&" or "^" or "_" or @"\\" or @"\end" or @"\right")
        {
            Report(start, command.Length, TexMessages.MissingArgument(command), TexMessages.MissingArgumentHint(command));
            return MathAtom.Nothing;
        }

        if (!Enter()) return MathAtom.Nothing;
        var atom = token == "{" ? Single(ReadBraces()) : char.IsAsciiDigit(token[0]) ? TexLetters.ReadDigit(this) : ReadAtom();
        _level--;
        return atom;
    }

    /// <summary>Reads an argument with letters of another shape.</summary>
    public MathElement ReadArgument(string command, MathAlphabet alphabet)
    {
        var outer = Alphabet;
        Alphabet = alphabet;
        var element = ReadArgument(command);
        Alphabet = outer;
        return element;
    }

    /// <summary>Reads with operators as in scripts.</summary>
    public T AsScript<T>(Func<T> read)
    {
        var outer = IsScript;
        IsScript = true;
        var result = read();
        IsScript = outer;
        return result;
    }

    /// <summary>Reads one atom without scripts; takes one token at least.</summary>
    public MathAtom ReadAtom()
    {
        var token = Cursor.Peek()!;
        if (char.IsAsciiDigit(token[0])) return TexLetters.ReadNumber(this);
        if (char.IsAsciiLetter(token[0])) return TexLetters.ReadLetters(this);
        if (token == "{") return MathRow.Group(ReadBraces(), IsScript);
        var start = Cursor.At;
        Cursor.Take();
        if (FindAtom(token, start, out var atom)) return atom;
        if (TexCommands.Find(token) is { } read) return read(this, token);
        TexRejections.Report(this, token, start);
        return MathAtom.Nothing;
    }

    private bool FindAtom(string token, int start, [NotNullWhen(true)] out MathAtom? atom)
    {
        atom = TexFences.Find(token);
        if (atom is null && TexSymbols.Atoms.TryGetValue(token, out var symbol)) atom = TexLetters.Shaped(this, symbol, start);
        return atom is not null;
    }

    private MathAtom Single(IReadOnlyList<MathAtom> atoms) => atoms is [var one] ? one : MathAtom.Ordinary(MathRow.Of(atoms, IsScript));

    private List<MathAtom> ReadBraces()
    {
        var start = Cursor.At;
        Cursor.Take();
        var atoms = ReadAtoms("}");
        if (!Cursor.Take("}")) Report(start, 1, TexMessages.NotClosed("{"), "Write } where the group ends.");
        return atoms;
    }

    private MathAtom ReadStyled(string[] ends)
    {
        var isDisplay = Cursor.Take() == @"\displaystyle";
        return MathAtom.Ordinary(MathElement.Of("mstyle", [ReadRow(ends)], ("displaystyle", isDisplay ? "true" : "false"), ("scriptlevel", "0")));
    }

    // After a formula that is too deep, the rest is not read: nothing in it would be in its place.
    private bool Enter()
    {
        if (++_level <= DeepestLevel) return true;
        _level--;
        Report(Math.Min(Cursor.At, tex.Length - 1), 1, TexMessages.TooDeep(DeepestLevel), null);
        Cursor.Stop();
        return false;
    }
}
