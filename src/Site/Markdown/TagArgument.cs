namespace Reckon.Site.Markdown;

/// <summary>An argument as it stands in a tag. Offsets are those of the text that was read.</summary>
/// <param name="Key">The name before the equals sign, or null for a positional argument.</param>
/// <param name="KeyStart">Where the name starts.</param>
/// <param name="Value">The value, quotation marks and escapes taken off.</param>
/// <param name="Start">Where the value's characters start, behind the quotation mark.</param>
/// <param name="Length">The number of characters that the value takes in the text.</param>
internal sealed record TagArgument(string? Key, int KeyStart, string Value, int Start, int Length)
{
    public TagArgument Moved(Func<int, int> position)
    {
        var start = position(Start);
        var length = Length == 0 ? 0 : position(Start + Length - 1) + 1 - start;
        return this with { KeyStart = position(KeyStart), Start = start, Length = length };
    }
}
