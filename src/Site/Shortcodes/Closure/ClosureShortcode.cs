using System.Globalization;
using System.Text;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes.Closure;

/// <summary>How well an input–output table closes: what is left over of each identity that it has to fulfil.</summary>
public sealed class ClosureShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Closure";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("table", "The name of an input–output table of data/io.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var (name, tables) = (call.Get("table"), scope.Portfolio.InputOutputTables);
        if (tables.FirstOrDefault(t => t.Name == name.Text) is { } table) return ShortcodeOutput.Of(Model(table, scope));
        scope.Diagnostics.Error("unknown-io-table", name.Span, $"There is no input–output table '{name.Text}' without errors.", Suggestion.For(name.Text, tables.Select(t => t.Name)) ?? "A table is a file 'data/io/NAME.yaml' with its flows beside it.");
        return null;
    }

    private static ClosureModel Model(IoTable table, IPageScope scope) => new()
    {
        Title = In(table.Source.Title, scope)!,
        Facts = [.. Texts(scope, table.Source.Publisher, table.Prices, table.Licence, table.Employment?.Source.Title, table.Employment?.Source.Publisher)],
        Limits = [.. Texts(scope, table.Limits, table.Employment?.Limits)],
        Rows = [.. table.Closures.Select(c => new ClosureRow(scope.Translate($"closure.{Key(c.Check)}"), Power(c.Gap), c.Sector is { } sector ? $"{sector.Code} {In(sector.Name, scope)}" : null))],
        Tolerance = Power(table.Closures.Max(c => c.Tolerance)),
        Files = [.. FilesOf(table, scope)],
    };

    private static IEnumerable<string> Texts(IPageScope scope, params IReadOnlyList<LocalText?> texts) =>
        texts.Select(t => In(t, scope)?.TrimEnd('.', '。')).OfType<string>().Where(t => t.Length > 0);

    private static string? In(LocalText? text, IPageScope scope) => text?.In(scope.Language.Code);

    private static string Key(IoCheck check) => check switch
    {
        IoCheck.PrintedSums => "printed-sums",
        IoCheck.InputsAreOutput => "inputs",
        IoCheck.UsesAreOutput => "uses",
        IoCheck.IncomeIsExpenditure => "income",
        IoCheck.ContentIsOne => "content",
        IoCheck.JobsAreAttributed => "jobs",
        IoCheck.LargerTable => "larger",
    };

    // Two digits and a power of ten, with a true minus sign.
    private static string Power(double value)
    {
        if (value == 0) return "0";
        var parts = value.ToString("0.0E+0", CultureInfo.InvariantCulture).Split('E');
        return $"{parts[0]} × 10<sup>{parts[1].Replace("+", "", StringComparison.Ordinal).Replace('-', '−')}</sup>";
    }

    private static IEnumerable<ClosureFile> FilesOf(IoTable table, IPageScope scope)
    {
        if (!table.IsPublished) yield break;
        foreach (var path in new[] { table.File, table.Employment?.File }.OfType<string>())
        {
            if (scope.Files.Read(path, scope.Diagnostics) is not { } file) continue;
            var name = path[(path.LastIndexOf('/') + 1)..];
            yield return new ClosureFile(name, scope.AddFile($"data/io/{name}", Encoding.UTF8.GetBytes(file.Text)));
        }
    }
}
