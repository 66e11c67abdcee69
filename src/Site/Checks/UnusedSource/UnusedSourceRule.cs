using System.Text.RegularExpressions;
using Reckon.Diagnostics;

namespace Reckon.Site.Checks.UnusedSource;

/// <summary>A source that is declared and named nowhere else: a number has lost its citation, or the source is left over.</summary>
internal sealed partial class UnusedSourceRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "unused-source";

    /// <inheritdoc />
    public bool NeedsWholeSite => true;

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site)
    {
        var named = Texts(site).SelectMany(t => Word().Matches(t)).CountBy(m => m.Value, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return from source in site.Site.Portfolio.Assessments.SelectMany(a => a.Sources).DistinctBy(s => s.Span)
               where named.GetValueOrDefault(source.Key) == 1
               select new RuleFinding(source.Span, $"Nothing names the source '{source.Key}'.", "Cite it where its numbers stand, or delete it.");
    }

    // Its declaration names it once. A word that is the same by chance keeps the rule silent, never the other way round.
    private static IEnumerable<string> Texts(ReviewedSite site) => site.Site.Files.List(site.Site.Settings.InputPath)
        .Where(p => Path.GetExtension(p) is ".yaml" or ".yml" or ".md")
        .Select(p => site.Site.Files.Read(p, new DiagnosticBag())?.Text ?? "");

    [GeneratedRegex(@"[\p{L}\p{Nd}_-]+")]
    private static partial Regex Word();
}
