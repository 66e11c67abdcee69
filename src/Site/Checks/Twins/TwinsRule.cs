using Reckon.Site.Markdown;
using Reckon.Site.Rendering;

namespace Reckon.Site.Checks.Twins;

/// <summary>The pages of one stem in several languages show the same numbers, figures, tables and citations.</summary>
internal sealed class TwinsRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "twins-differ";

    /// <inheritdoc />
    public bool NeedsWholeSite => true;

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site)
    {
        var byStem = site.Texts.ToLookup(t => t.Page.Stem, StringComparer.Ordinal);
        return from text in site.Texts
               from twin in byStem[text.Page.Stem]
               where twin.Page.Language != text.Page.Language
               from finding in Missing(text, twin)
               select finding;
    }

    private static IEnumerable<RuleFinding> Missing(PageText text, PageText twin)
    {
        var there = twin.Tags.Select(Name).ToHashSet(StringComparer.Ordinal);
        return text.Tags.Where(IsCompared).DistinctBy(Name).Where(t => !there.Contains(Name(t)))
            .Select(t => new RuleFinding(text.Place(t), $"{Name(t)} is on this page and not on {twin.Page.File.Path}.", $"Show it on both, or take it off this one."));
    }

    // What a shortcode shows: its name and the first thing that it is asked for. How it is shown may differ: units and form follow the language.
    private static string Name(Tag tag) => $"{ShortcodeRunner.Resolve(tag.Name)} {Subject(tag)}";

    private static string Subject(Tag tag) => tag.Arguments.FirstOrDefault(a => a.Key is null or "id")?.Value ?? "";

    private static bool IsCompared(Tag tag) => Subject(tag).Length > 0 && ShortcodeRunner.Resolve(tag.Name) is not ("Meta" or "Include" or "Note" or "Raw" or "Ref");
}
