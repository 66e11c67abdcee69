using System.Globalization;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;
using Reckon.Site.Markdown;

namespace Reckon.Site.Checks.OverPrecise;

/// <summary>Decimals that an author asks for do not show more digits than the interval carries, one for safety apart: a reader takes each digit for known.</summary>
internal sealed class OverPreciseRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "over-precise";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site) =>
        from text in site.Texts
        from tag in text.Tags
        where tag.Name.Equals("Value", StringComparison.OrdinalIgnoreCase)
        from finding in Of(tag, text, site)
        select finding;

    private static IEnumerable<RuleFinding> Of(Tag tag, PageText text, ReviewedSite site)
    {
        if (Argument(tag, "digits") is not { } digits || !int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals)) yield break;
        if (tag.Arguments.FirstOrDefault(a => a.Key is null or "id") is not { } id || Argument(tag, "unit") is not null) yield break;
        if (Find(id.Value, text, site) is not { SupportedDigits: { } supported } quantity) yield break;
        var shown = new NumberPrinter(text.Page.Language.Code).Print(quantity, new NumberForm { Digits = decimals }).Digits;
        if (Significant(shown) > supported + 1)
            yield return new(text.Markdown.Place(digits.Start, digits.Length), $"{shown} has {Significant(shown)} significant digits; the interval of '{id.Value}' carries {supported}.", "Ask for fewer digits, or leave 'digits' out.");
    }

    private static TagArgument? Argument(Tag tag, string name) => tag.Arguments.FirstOrDefault(a => string.Equals(a.Key, name, StringComparison.OrdinalIgnoreCase));

    // A zero behind the point is read as known; at the end of a whole number nothing less can be shown.
    private static int Significant(string shown)
    {
        var digits = string.Concat(shown.Where(char.IsAsciiDigit)).TrimStart('0');
        return (shown.Contains('.', StringComparison.Ordinal) ? digits : digits.TrimEnd('0')).Length;
    }

    private static Quantity? Find(string name, PageText text, ReviewedSite site) =>
        site.Site.Portfolio.Evaluate(new(name, text.Page.FirstLine, Verbatim: false), text.Page.Assessment, null, new DiagnosticBag())?.Quantity;
}
