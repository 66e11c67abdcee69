using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Numbers;

/// <summary>Reads arguments that name several quantities: <c>"jobs.direct, jobs.indirect"</c>.</summary>
internal static class NameLists
{
    /// <summary>The names in a text, each with its place.</summary>
    public static IReadOnlyList<LocatedText> Split(LocatedText text)
    {
        var names = new List<LocatedText>();
        for (var start = 0; start <= text.Text.Length;)
        {
            var end = text.Text.IndexOf(',', start) is >= 0 and var comma ? comma : text.Text.Length;
            var word = text.Text[start..end];
            var from = start + word.Length - word.TrimStart().Length;
            if (word.Trim() is { Length: > 0 } name) names.Add(new LocatedText(name, text.Slice(from, name.Length), text.Verbatim));
            start = end + 1;
        }

        return names;
    }

    /// <summary>The quantities named; null after an error.</summary>
    public static IReadOnlyList<Quantity>? Find(IPageScope scope, LocatedText text)
    {
        var found = Split(text).Select(n => AssessmentNames.FindQuantity(scope, n)).ToList();
        return found.Contains(null) ? null : [.. found.OfType<Quantity>()];
    }
}
