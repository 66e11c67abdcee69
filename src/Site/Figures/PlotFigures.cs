using System.Globalization;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Charts;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Fills a plot with numbers, in one language: a figure whose rows have places along x, intervals, or are points, bins and distributions.</summary>
/// <param name="portfolio">Knows the numbers.</param>
/// <param name="printer">Writes them.</param>
/// <param name="plain">Renders a text of the author, shortcodes included, without markup.</param>
/// <param name="diagnostics">Takes what is wrong with the figure.</param>
internal sealed class PlotFigures(Portfolio portfolio, NumberPrinter printer, Func<LocatedText, string> plain, DiagnosticBag diagnostics)
{
    /// <summary>Whether a figure is such a plot.</summary>
    public static bool Builds(FigureDeclaration figure) => figure.Rows.Any(row => row.Plot is not null) || MarkOf(figure).IsContinuous;

    /// <summary>The figure, or null after an error.</summary>
    /// <param name="figure">As declared.</param>
    /// <param name="anchor">Its id on the page.</param>
    /// <param name="assessment">The slug of the assessment that its names belong to, or null.</param>
    /// <param name="titles">The headings of the columns.</param>
    public Figure? Build(FigureDeclaration figure, string anchor, string? assessment, FigureTitles titles)
    {
        var place = figure.Axes.XUnit is { } text ? portfolio.ParseUnit(text, assessment, diagnostics) : null;
        if (figure.Unit is not { } named || portfolio.ParseUnit(named, assessment, diagnostics) is not { } unit || (figure.Axes.XUnit is not null && place is null)) return null;
        var reader = new PlotReader(portfolio, new PlotUnits(assessment, named, unit, figure.Axes.XUnit, place), Plain, diagnostics);
        var read = figure.Rows.Select(reader.Of).ToList();
        return read.Contains(null) ? null : Drawn(figure, anchor, titles, [.. read.SelectMany(points => points!)], (unit, place));
    }

    private Figure? Drawn(FigureDeclaration figure, string anchor, FigureTitles titles, IReadOnlyList<PlotPoint> points, (Unit Value, Unit? Place) units)
    {
        var value = printer.ChartUnit(units.Value, Largest(points.SelectMany(p => new[] { p.Value.Value, p.Low, p.High })));
        var place = units.Place is { } unit ? printer.ChartUnit(unit, Largest(points.SelectMany(p => new[] { p.X, p.Until }))) : (Factor: 1, Words: "");
        var spec = Spec(figure, anchor, titles, points, new PlotScale(value.Factor, value.Words, place.Factor, place.Words));
        var problems = ChartCompiler.Check(spec);
        foreach (var problem in problems) diagnostics.Error("chart", PlaceOf(problem.Field, problem.Row, figure, points), problem.Message);
        return problems.Count > 0 ? null : new Figure(spec, value.Words, points.Any(p => p.Value.IsSynthetic));
    }

    private static double Largest(IEnumerable<double?> numbers) => numbers.OfType<double>().Select(Math.Abs).DefaultIfEmpty(0).Max();

    private static MarkEntry MarkOf(FigureDeclaration figure) => MarkCatalog.Entries.First(entry => entry.Name == figure.Mark.Text);

    private ChartSpec Spec(FigureDeclaration figure, string anchor, FigureTitles titles, IReadOnlyList<PlotPoint> points, PlotScale scale) => new()
    {
        Id = anchor,
        Mark = figure.Mark.Text,
        Language = printer.Language == "zh" ? ChartLanguage.Zh : ChartLanguage.En,
        Title = Plain(figure.Title),
        Subtitle = Plain(figure.Subtitle),
        Encodings = new PlotEncodings(MarkOf(figure), figure, titles, Plain).Of(points, scale),
        Scales = figure.Axes.Scales,
        Rows = [.. points.Select(point => Row(point, MarkOf(figure), scale, figure))],
        Sort = figure.Sort,
        Top = figure.Top,
        RestName = figure.Rest is { } rest ? Plain(rest) : null,
        IsCumulative = figure.IsCumulative,
        Unit = scale.ValueWords.Length == 0 ? null : scale.ValueWords,
        Rug = [.. figure.Axes.Rug.Select(number => number * scale.Place)],
        Annotations = [.. figure.Annotations.Select(a => new ChartAnnotation(Annotated(a.X, MarkOf(figure), scale), Plain(a.Text)))],
        Pattern = figure.Pattern is { } pattern ? Plain(pattern) : null,
    };

    private string Plain(LocalText text) => plain(text.Located(printer.Language));

    private ChartRow Row(PlotPoint point, MarkEntry mark, PlotScale scale, FigureDeclaration figure) => new()
    {
        Fields = Fields(point, mark, scale, figure),
        Text = point.Value.Value is null || (figure.Digits is null && point.Value.Quantity is null) ? null : printer.PrintScaled(point.Value, scale.Value, figure.Digits),
        Detail = point.Row.Detail is { } detail ? Plain(detail) : null,
        Kind = point.Row.Kind,
        IsHighlighted = point.Row.IsHighlighted,
        Role = point.Row.Plot?.Role ?? RowRole.Mark,
    };

    private Dictionary<string, FieldValue> Fields(PlotPoint point, MarkEntry mark, PlotScale scale, FigureDeclaration figure) => new()
    {
        [PlotFields.Place] = PlaceOf(point, mark, scale),
        [PlotFields.Value] = Number(point.Value.Value, scale.Value),
        [PlotFields.Until] = Number(point.Until, scale.Place),
        [PlotFields.Low] = Number(point.Low, scale.Value),
        [PlotFields.High] = Number(point.High, scale.Value),
        [PlotFields.Name] = FieldValue.Of(point.Name ?? ""),
        [PlotFields.Series] = FieldValue.Of(point.IsOfSeries && figure.Rows.Count > 1 ? Plain(point.Row.Label!) : ""),
    };

    private static FieldValue PlaceOf(PlotPoint point, MarkEntry mark, PlotScale scale)
    {
        if (mark.IsContinuous) return point.X is { } x ? FieldValue.Of(ScaledNumber.Of(x, scale.Place)) : FieldValue.Of(point.Name ?? "");
        return point.Name is { } name ? Category(name) : point.X is { } year ? FieldValue.Of(year) : FieldValue.Missing;
    }

    private static FieldValue Category(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? FieldValue.Of(year) : FieldValue.Of(key);

    private static FieldValue Annotated(string x, MarkEntry mark, PlotScale scale)
    {
        if (!double.TryParse(x, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return FieldValue.Of(x);
        return FieldValue.Of(mark.IsContinuous ? number * scale.Place : mark.Value == Channel.X ? number * scale.Value : number);
    }

    private static FieldValue Number(double? value, double factor) => value is { } known ? FieldValue.Of(ScaledNumber.Of(known, factor)) : FieldValue.Missing;

    private static SourceSpan PlaceOf(string field, int? row, FigureDeclaration figure, IReadOnlyList<PlotPoint> points)
    {
        if (row is { } index && index < points.Count) return points[index].Row.PlotPlace(IndexIn(points, index)) ?? figure.Span;
        return figure.Places.TryGetValue(field, out var place) ? place : figure.Span;
    }

    private static int IndexIn(IReadOnlyList<PlotPoint> points, int index) => points.Take(index).Count(point => ReferenceEquals(point.Row, points[index].Row));
}
