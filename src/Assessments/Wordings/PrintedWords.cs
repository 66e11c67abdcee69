namespace Reckon.Assessments.Wordings;

/// <summary>Finds the number in the words of a source, and how they mean it.</summary>
/// <remarks>
/// In Chinese and English: digits (923 万个, 3,684, 24.4%), intervals (34–41 million, 3至5万人), shares and multiples (过半, two thirds,
/// 近七成, 翻番), numerals (超百万, two million); bounds and approximations before and behind them (逾, 余, 以上, nearly, or more).
/// </remarks>
internal static class PrintedWords
{
    /// <summary>The first number, or null when there is none.</summary>
    public static WrittenNumber? Find(string words) => Match(words)?.Number;

    private static WordMatch? Match(string words)
    {
        var share = ShareWords.Find(words);
        var digits = DigitWords.Find(words);
        var first = share is { } s && (digits is null || s.Start <= digits.Value.Start) ? share : digits ?? NumeralWords.Find(words);
        return first is { } found ? Complete(found, words) : null;
    }

    private static WordMatch Complete(WordMatch found, string words)
    {
        var (before, behind) = (words[..found.Start], words[found.End..]);
        var sense = SenseWords.Before(before) ?? SenseWords.Behind(behind) ?? found.Number.Sense;
        var isBare = found.Number is { Scale: 1, IsShare: false } && SenseWords.Strip(behind).Length == 0;
        var lastDigit = SenseWords.SaysMore(behind) ? LastNonZero(found.Number) : found.Number.LastDigit;
        return found with { Number = found.Number with { Sense = sense, IsBare = isBare, LastDigit = lastDigit } };
    }

    // 300余万 is a number of hundreds with something behind them.
    private static decimal LastNonZero(WrittenNumber number)
    {
        var unit = number.LastDigit;
        while (number.Digits != 0 && number.Digits % (unit * 10) == 0) unit *= 10;
        return unit;
    }
}
