using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Figures;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Chart;

/// <summary>Finds the figure that a tag names: in the assessment's folder, else in the page's, else in the input folder.</summary>
internal static class FigureFinder
{
    /// <summary>The figure and the slug of the assessment that its names belong to; null after an error.</summary>
    public static (FigureDeclaration Figure, string? Assessment)? Find(LocatedText id, IPageScope scope)
    {
        var colon = id.Text.IndexOf(':', StringComparison.Ordinal);
        var slug = colon < 0 ? scope.Assessment : id.Text[..colon];
        var name = id.Text[(colon + 1)..];
        if (slug is not null && AssessmentNames.Find(scope, slug, id.Span) is null) return null;
        var folders = Folders(slug, colon < 0, scope).ToList();
        var figures = folders.SelectMany(f => scope.Figures.In(f)).ToList();
        if (figures.Find(f => f.Id == name) is { } figure) return (figure, slug);
        scope.Diagnostics.Error("unknown-figure", id.Span, $"There is no figure '{name}' in {string.Join(" or ", folders.Distinct(StringComparer.Ordinal).Select(f => f + "/charts.yaml"))}.", Suggestion.For(name, figures.Select(f => f.Id)));
        return null;
    }

    private static IEnumerable<string> Folders(string? slug, bool isLocal, IPageScope scope)
    {
        if (slug is not null && scope.Portfolio.FindAssessment(slug) is { } assessment) yield return assessment.Folder;
        if (!isLocal) yield break;
        var file = scope.Page.File.Path;
        yield return file[..file.LastIndexOf('/')];
        if (file.Split('/')[0] is var input && file.Count(c => c == '/') > 1) yield return input;
    }
}
