using Reckon.Assessments.Editions;
using Reckon.Assessments.Export;
using Reckon.Assessments.Portfolios;
using Reckon.Diagnostics;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Changes;

/// <summary>What changed since an edition that was kept in <c>editions/&lt;date&gt;.json</c> beside the assessment.</summary>
public sealed class ChangesShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Changes";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("since", "The date of the edition; without it the last one that was kept.")];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.Own(scope, call.Tag) is not { } assessment) return null;
        var editions = EditionFolder.List(scope.Files, assessment.Folder);
        var date = call.Text("since") ?? (editions.Count > 0 ? editions[^1] : null);
        if (date is null) return ShortcodeOutput.Of(new ChangesModel(scope.Translate("changes.first"), []));
        if (editions.Contains(date)) return Compare(assessment, date, call.Tag, scope);
        scope.Diagnostics.Error("unknown-edition", call.Find("since")!.Span, $"No edition of {date} is kept in '{assessment.Folder}/editions'.", Suggestion.For(date, editions) ?? "Copy the numbers.json of a build to editions/2026-11-26.json, with the day of the edition as its name.");
        return null;
    }

    private static ShortcodeOutput? Compare(Assessment assessment, string date, SourceSpan tag, IPageScope scope)
    {
        if (EditionFolder.Read(scope.Files, assessment.Folder, date, tag, scope.Diagnostics) is not { } old) return null;
        var own = assessment.Slug + ":";
        var before = new Edition([.. old.Numbers.Where(n => n.Id.StartsWith(own, StringComparison.Ordinal))], [.. old.Claims.Where(c => c.Id.StartsWith(own, StringComparison.Ordinal))]);
        var difference = EditionComparison.Compare(before, EditionReader.Read(NumbersFile.Write([assessment])));
        return ShortcodeOutput.Of(new ChangeRows(scope, assessment).Build(difference, date));
    }
}
