using System.Buffers;

namespace Reckon.Assessments.Estimators;

/// <summary>Words that become keys of outputs: <c>small</c> in <c>jobs.by_tier[small]</c>.</summary>
internal static class OutputKeys
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[],*:\n");

    /// <summary>Whether each word can stand in brackets and none stands twice; reports the first at the option if not.</summary>
    public static bool Check(EstimateCall call, string option, IReadOnlyList<string> words)
    {
        if (words.FirstOrDefault(w => w.Length == 0 || w.AsSpan().ContainsAny(Forbidden)) is { } bad)
            call.Fail(option, "bad-key", $"{(bad.Length == 0 ? "An empty word" : $"'{bad}'")} cannot be a key: a key is not empty and holds no brackets, commas, colons, line breaks and no *.", "A key names a number in formulas: jobs.by_tier[small].");
        else if (words.GroupBy(w => w, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            call.Fail(option, "duplicate-row", $"'{twice.Key}' stands twice; each key names one number.");
        else return true;
        return false;
    }

    /// <summary>A word in which signs that no key may hold are replaced by similar ones: <c>a * b</c> becomes <c>a × b</c>.</summary>
    public static string Of(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('*', '×').Replace(',', ';').Replace('[', '(').Replace(']', ')').Replace(':', ' ');
}
