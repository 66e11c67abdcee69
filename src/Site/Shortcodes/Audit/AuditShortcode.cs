using Reckon.Assessments.Portfolios;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Audit;

/// <summary>The claims and findings of an assessment, or of all.</summary>
public sealed class AuditShortcode : IShortcode
{
    private const string All = "all";

    /// <inheritdoc />
    public string Name => "Audit";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("report", "The slug of an assessment, or all; the page's own without it.")];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var builder = new AuditModelBuilder(
            ScopedNumbers.Of(scope),
            (text, assessment) => scope.Within(assessment).RenderInline(text).Text,
            (text, assessment) => scope.Within(assessment).RenderMarkdown(text).Text);
        if (call.Text("report") == All) return ShortcodeOutput.Of(builder.OfAll(a => PageOf(a, scope)));
        var assessment = call.Find("report") is { } slug ? AssessmentNames.Find(scope, slug.Text, slug.Span) : AssessmentNames.Own(scope, call.Tag);
        return assessment is null ? null : ShortcodeOutput.Of(builder.Of(assessment));
    }

    private static string? PageOf(Assessment assessment, IPageScope scope) =>
        scope.Pages.HomeOf(assessment.Slug, scope.Language)?.Href;
}
