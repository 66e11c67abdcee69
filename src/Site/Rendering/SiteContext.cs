using Reckon.Assessments.Portfolios;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Site.Links;
using Reckon.Site.PageParts;
using Reckon.Site.Pages;
using Reckon.Site.Settings;
using Reckon.Site.Shortcodes;
using Reckon.Site.Themes;

namespace Reckon.Site.Rendering;

/// <summary>What all pages of a build share. Nothing in it changes while pages are run.</summary>
internal sealed record SiteContext
{
    public required SiteSettings Settings { get; init; }

    public required SourceFolder Files { get; init; }

    public required Portfolio Portfolio { get; init; }

    public required FigureLibrary Figures { get; init; }

    public required PageIndex Pages { get; init; }

    public required LinkResolver Links { get; init; }

    public required Theme Theme { get; init; }

    public required Catalog<IShortcode> Shortcodes { get; init; }

    public required IReadOnlyList<IPagePart> Parts { get; init; }

    /// <summary>What the first run of all pages found out; empty during that run.</summary>
    public SiteKnowledge Known { get; init; } = SiteKnowledge.None;
}
