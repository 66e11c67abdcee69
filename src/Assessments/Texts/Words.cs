using Reckon.Diagnostics;

namespace Reckon.Assessments.Texts;

/// <summary>Texts that the program itself brings along, in both languages.</summary>
internal static class Words
{
    private static readonly SourceFile Nowhere = new("", "");

    /// <summary>A text in Chinese and English.</summary>
    public static LocalText Of(string zh, string en) => new(new Dictionary<string, LocatedText>(StringComparer.Ordinal)
    {
        ["zh"] = new(zh, Nowhere.Span(0, 0), false),
        ["en"] = new(en, Nowhere.Span(0, 0), false),
    });

    /// <summary>A text built from another one in both languages: <c>"{0}：{1}"</c>, <c>"{0}: {1}"</c>.</summary>
    /// <param name="zh">The Chinese pattern; {0} stands for the first text.</param>
    /// <param name="en">The English pattern.</param>
    /// <param name="texts">What to put in.</param>
    public static LocalText Of(string zh, string en, params ReadOnlySpan<LocalText> texts) => Of(Fill(zh, "zh", texts), Fill(en, "en", texts));

    private static string Fill(string pattern, string language, ReadOnlySpan<LocalText> texts)
    {
        for (var i = 0; i < texts.Length; i++) pattern = pattern.Replace($"{{{i}}}", texts[i].In(language), StringComparison.Ordinal);
        return pattern;
    }
}
