namespace Reckon.Assessments.Units;

/// <summary>The words that multiply a unit, longest first.</summary>
public static class ScaleWords
{
    /// <summary>Word and factor; 万亿 stands before 万 so that the longest wins.</summary>
    public static IReadOnlyList<(string Word, double Factor)> All { get; } =
    [
        ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
        ("万亿", 1e12), ("千万", 1e7), ("百万", 1e6), ("十万", 1e5), ("千亿", 1e11), ("百亿", 1e10),
        ("万", 1e4), ("亿", 1e8), ("千", 1e3), ("百", 1e2),
    ];

    /// <summary>Splits a scale word off the start of a text.</summary>
    /// <returns>The word (empty for none), its factor and what follows.</returns>
    public static (string Word, double Factor, string Remainder) Split(string text)
    {
        foreach (var (word, factor) in All)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return (word, factor, text[word.Length..]);
        }

        return ("", 1, text);
    }
}
