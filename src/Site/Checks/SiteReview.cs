using Reckon.Diagnostics;
using Reckon.Site.Pages;
using Reckon.Site.Settings;

namespace Reckon.Site.Checks;

/// <summary>Runs all rules over a site.</summary>
internal static class SiteReview
{
    /// <summary>Adds what the rules find; those that need a site without errors say nothing of one that has some.</summary>
    public static void Run(ReviewedSite site, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var isWhole = !diagnostics.HasErrors;
        var pages = site.Site.Pages.All.ToDictionary(p => p.File.Path, p => PageSettings(p, diagnostics), StringComparer.Ordinal);
        var rules = RuleSettings.Rules.Names.Select(n => RuleSettings.Rules.Find(n)!).Where(r => isWhole || !r.NeedsWholeSite).ToList();
        foreach (var (rule, finding) in rules.AsParallel().AsOrdered().SelectMany(r => r.Find(site).Select(f => (r, f))))
        {
            var own = pages.GetValueOrDefault(finding.Span.File.Path);
            if ((own?.Knows(rule) == true ? own : settings.Checks).Of(rule) is { } severity) diagnostics.Add(new Diagnostic(severity, rule.Code, finding.Span, finding.Message, finding.Hint));
        }
    }

    private static RuleSettings PageSettings(Page page, DiagnosticBag diagnostics) => RuleSettings.Read(page.Meta.Find("checks"), diagnostics);
}
