using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Site.Figures;

namespace Reckon.Site.Shortcodes.Chart;

/// <summary>A numbered figure, declared in a <c>charts.yaml</c> or between the tags.</summary>
public sealed class ChartShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Chart";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("id", "The figure's name in charts.yaml (slug:name for another report's), or the name of the one between the tags.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.Optional;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var id = call.Get("id");
        var found = call.RawContent is { } yaml ? ReadInline(id.Text, call, yaml.Span, scope) : FigureFinder.Find(id, scope);
        if (found is not var (figure, assessment)) return null;
        return new ChartModelBuilder(scope.Within(assessment)).Build(figure) is { } model ? ShortcodeOutput.Of(model) : null;
    }

    private static (FigureDeclaration Figure, string? Assessment)? ReadInline(string id, ShortcodeCall call, SourceSpan yaml, IPageScope scope)
    {
        if (YamlReader.Read(yaml, scope.Diagnostics) is not { } node) return null;
        var figure = new FigureReader(scope.Diagnostics).Read(id, call.Tag, node);
        return figure is null ? null : (figure, scope.Assessment);
    }
}
