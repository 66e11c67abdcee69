using System.Collections.Frozen;

namespace Reckon.Site.Mathematics;

/// <summary>The characters of the alphabets.</summary>
internal static class MathLetters
{
    // Shapes that Unicode had before it got the block of mathematical letters.
    private static readonly FrozenDictionary<(MathAlphabet Alphabet, char Letter), string> Older =
        new[] { (MathAlphabet.Italic, "hℎ"), (MathAlphabet.DoubleStruck, "Cℂ Hℍ Nℕ Pℙ Qℚ Rℝ Zℤ"), (MathAlphabet.Script, "Bℬ Eℰ Fℱ Hℋ Iℐ Lℒ Mℳ Rℛ eℯ gℊ oℴ") }
        .SelectMany(a => a.Item2.Split(' ').Select(pair => (Key: (a.Item1, pair[0]), Shape: pair[1..])))
        .ToFrozenDictionary(p => p.Key, p => p.Shape);

    /// <summary>A letter or digit in an alphabet, or null where the alphabet has none.</summary>
    public static string? Find(MathAlphabet alphabet, char letter)
    {
        if (Older.TryGetValue((alphabet, letter), out var older)) return older;
        var first = First(alphabet, letter);
        return first switch
        {
            null => null,
            0 => letter.ToString(),
            { } at => char.ConvertFromUtf32(at + letter - Origin(letter)),
        };
    }

    // 0 keeps the character as it is.
    private static int? First(MathAlphabet alphabet, char letter) => (alphabet, Origin(letter)) switch
    {
        (MathAlphabet.Variable or MathAlphabet.Roman, _) => 0,
        (MathAlphabet.Italic or MathAlphabet.BoldItalic, '0') => 0,
        (MathAlphabet.Italic, 'A') => 0x1D434,
        (MathAlphabet.Italic, 'a') => 0x1D44E,
        (MathAlphabet.Bold, 'A') => 0x1D400,
        (MathAlphabet.Bold, 'a') => 0x1D41A,
        (MathAlphabet.Bold, '0') => 0x1D7CE,
        (MathAlphabet.BoldItalic, 'A') => 0x1D468,
        (MathAlphabet.BoldItalic, 'a') => 0x1D482,
        (MathAlphabet.BoldItalic, 'Α') => 0x1D71C,
        (MathAlphabet.BoldItalic, 'α') => 0x1D736,
        (MathAlphabet.DoubleStruck, 'A') => 0x1D538,
        (MathAlphabet.DoubleStruck, 'a') => 0x1D552,
        (MathAlphabet.DoubleStruck, '0') => 0x1D7D8,
        (MathAlphabet.Script, 'A') => 0x1D49C,
        (MathAlphabet.Script, 'a') => 0x1D4B6,
        _ => null,
    };

    private static char Origin(char letter) => letter switch
    {
        >= '0' and <= '9' => '0',
        >= 'A' and <= 'Z' => 'A',
        >= 'a' and <= 'z' => 'a',
        >= 'Α' and <= 'Ω' => 'Α',
        >= 'α' and <= 'ω' => 'α',
        _ => '\0',
    };
}
