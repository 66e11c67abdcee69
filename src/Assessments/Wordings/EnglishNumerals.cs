namespace Reckon.Assessments.Wordings;

/// <summary>Reads single English number words: one, twelve, twenty; "a" is one.</summary>
internal static class EnglishNumerals
{
    private static readonly string[] Ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];
    private static readonly string[] Tens = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

    /// <summary>The number of a word, or null.</summary>
    public static decimal? Find(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "a" or "an") return 1;
        if (Array.IndexOf(Ones, lower) is >= 0 and var one) return one;
        return Array.IndexOf(Tens, lower) is > 0 and var tens ? tens * 10 : null;
    }
}
