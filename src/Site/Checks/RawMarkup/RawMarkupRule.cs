using System.Text.RegularExpressions;

namespace Reckon.Site.Checks.RawMarkup;

/// <summary>HTML in Markdown is the author's own and is kept as it is; what runs, frames or asks another host is listed, so that a reviewer sees it.</summary>
internal sealed partial class RawMarkupRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "raw-markup";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site) =>
        from text in site.Texts
        from html in RawHtmlPieces.Of(text)
        from Match found in Risky().Matches(html.Text)
        select new RuleFinding(html.Slice(found.Index, found.Length), Message(found), "Take it out, or turn the rule off for this page once it has been looked at: checks: { raw-markup: off }.");

    private static string Message(Match found)
    {
        if (found.Groups["element"].Success) return $"Raw HTML holds <{found.Groups["element"].Value.ToLowerInvariant()}>.";
        return found.Groups["handler"].Success ? $"Raw HTML runs script: {found.Groups["handler"].Value}." : $"Raw HTML names another host: {found.Groups["address"].Value}";
    }

    [GeneratedRegex("""<(?<element>script|iframe|object|embed|form|base|meta|link|style)\b|\s(?<handler>on[a-z]+)\s*=|\b(?:href|src|action|srcset|data|poster)\s*=\s*["']?\s*(?<address>(?:https?:)?//[^\s"'>]+|javascript:[^\s"'>]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Risky();
}
