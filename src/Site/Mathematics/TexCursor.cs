namespace Reckon.Site.Mathematics;

/// <summary>Walks through TeX token by token: a command with its backslash, or one character. Blanks between tokens mean nothing.</summary>
internal sealed class TexCursor(string text)
{
    public int At { get; private set; }

    public string Text => text;

    /// <summary>The next token; null at the end.</summary>
    public string? Peek()
    {
        while (At < text.Length && char.IsWhiteSpace(text[At])) At++;
        return At < text.Length ? text.Substring(At, Length()) : null;
    }

    /// <summary>Takes the next token; null at the end.</summary>
    public string? Take()
    {
        var token = Peek();
        At += token?.Length ?? 0;
        return token;
    }

    /// <summary>Takes the next token if it is the one that is asked for.</summary>
    public bool Take(string token)
    {
        if (Peek() != token) return false;
        At += token.Length;
        return true;
    }

    /// <summary>The next character, a blank too; <c>\0</c> at the end.</summary>
    public char Raw(int ahead = 0) => At + ahead < text.Length ? text[At + ahead] : '\0';

    /// <summary>Takes characters as they stand.</summary>
    public string TakeRaw(int count)
    {
        At += count;
        return text.Substring(At - count, count);
    }

    /// <summary>Leaves the rest out.</summary>
    public void Stop() => At = text.Length;

    private int Length()
    {
        if (text[At] != '\\') return char.IsHighSurrogate(text[At]) && At + 1 < text.Length ? 2 : 1;
        var end = At + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end > At + 1) return end - At;
        return end < text.Length ? 2 : 1;
    }
}
