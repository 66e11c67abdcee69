using System.Globalization;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Charts;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Fills a figure with numbers, in one language.</summary>
/// <param name="portfolio">Knows the numbers.</param>
/// <param name="printer">Writes them.</param>
/// <param name="plain">Renders a text of the author, shortcodes included, without markup.</param>
/// <param name="diagnostics">Takes what is wrong with the figure.</param>
public sealed class FigureBuilder(Portfolio portfolio, NumberPrinter printer, Func<LocatedText, string> plain, DiagnosticBag diagnostics)
{
    private const string CategoryField = "category";
    private const string ValueField = "value";
    private const string SeriesField = "series";
    private const string ShapeField = "shape";

    /// <summary>The figure, or null after an error.</summary>
    /// <param name="figure">As declared.</param>
    /// <param name="anchor">Its id on the page.</param>
    /// <param name="assessment">The slug of the assessment that its names belong to, or null.</param>
    /// <param name="titles">The headings of the columns.</param>
    public Figure? Build(FigureDeclaration figure, string anchor, string? assessment, FigureTitles titles)
    {
        if (PlotBuilder.Builds(figure)) return new PlotBuilder(portfolio, printer, plain, diagnostics).Build(figure, anchor, assessment, titles);
        if (portfolio.ParseUnit(figure.Unit, assessment, diagnostics) is not { } unit) return null;
        var points = figure.Rows.Select(r => Points(r, assessment, figure.Unit, unit)).ToList();
        var totals = figure.Totals is { } table ? TablePoints(new FigureRow { Label = new LocalText(table), Table = table, IsTotal = true }, assessment, unit) : [];
        if (points.Contains(null) || totals is null) return null;
        var all = points.SelectMany(p => p!).Concat(totals).ToList();
        var (factor, words) = printer.ChartUnit(unit, all.Select(p => Math.Abs(p.Value.Value ?? 0)).DefaultIfEmpty(0).Max());
        var spec = Spec(figure, anchor, [.. all.Select(p => Row(p, factor, figure.Digits, titles))], words, titles with { Category = Heading(figure, all, titles) });
        var problems = ChartCompiler.Check(spec);
        foreach (var problem in problems) diagnostics.Error("chart", PlaceOf(problem.Field, problem.Row, figure), problem.Message);
        return problems.Count > 0 ? null : new Figure(spec, words, all.Exists(p => p.Value.IsSynthetic));
    }

    private ChartSpec Spec(FigureDeclaration figure, string anchor, IReadOnlyList<ChartRow> rows, string words, FigureTitles titles) => new()
    {
        Id = anchor,
        Mark = figure.Mark.Text,
        Language = printer.Language == "zh" ? ChartLanguage.Zh : ChartLanguage.En,
        Title = plain(figure.Title.Located(printer.Language)),
        Subtitle = plain(figure.Subtitle.Located(printer.Language)),
        Encodings = Encodings(figure, rows, titles),
        Rows = rows,
        Scales = figure.Axes.Scales,
        Sort = figure.Sort,
        Unit = words.Length == 0 ? null : words,
        Annotations = [.. figure.Annotations.Select(a => new ChartAnnotation(Category(a.X), plain(a.Text.Located(printer.Language))))],
        Pattern = figure.Pattern is { } pattern ? plain(pattern.Located(printer.Language)) : null,
    };

    private static Dictionary<Channel, ChartEncoding> Encodings(FigureDeclaration figure, IReadOnlyList<ChartRow> rows, FigureTitles titles)
    {
        var mark = MarkCatalog.Entries.First(e => e.Name == figure.Mark.Text);
        var encodings = new Dictionary<Channel, ChartEncoding>
        {
            [mark.Category] = new ChartEncoding(CategoryField) { Title = titles.Category },
            [mark.Value] = new ChartEncoding(ValueField) { Title = titles.Value },
        };
        if (figure.Rows.Any(r => r.Table is not null) && mark.Optional.Contains(Channel.Color)) encodings[Channel.Color] = new ChartEncoding(SeriesField) { Title = "" };
        if (mark.Optional.Concat(mark.Required).Contains(Channel.Low) && rows.Any(r => r.IntervalText is not null))
            (encodings[Channel.Low], encodings[Channel.High]) = (new ChartEncoding(FigureInterval.LowField) { Title = titles.Low }, new ChartEncoding(FigureInterval.HighField) { Title = titles.High });
        if (figure.Rows.Any(r => r.Shape is not null) && mark.Optional.Contains(Channel.Shape)) encodings[Channel.Shape] = new ChartEncoding(ShapeField) { Title = titles.Shape };
        return encodings;
    }

    // Rows of tables are years, or whatever else their keys are.
    private static string Heading(FigureDeclaration figure, List<Point> points, FigureTitles titles) =>
        figure.Rows.Any(r => r.Table is not null) && points.Where(p => p.Row.Table is not null).All(p => p.Category.Number is not null) ? titles.Year : titles.Category;

    private List<Point>? Points(FigureRow row, string? assessment, LocatedText unitText, Unit unit)
    {
        if (row.Table is not null) return TablePoints(row, assessment, unit);
        if (portfolio.Evaluate(row.Value!, assessment, unitText, diagnostics) is not { } value) return null;
        return [new Point(row, FieldValue.Of(plain(row.Label.Located(printer.Language))), value)];
    }

    private List<Point>? TablePoints(FigureRow row, string? assessment, Unit unit)
    {
        if (FindTable(row.Table!, assessment) is not { } table) return null;
        if (!table.Unit.Dimension.Equals(unit.Dimension))
        {
            diagnostics.Error("unit-mismatch", row.Table!.Span, $"The table '{table.Name}' counts {table.Unit.Dimension}; the chart counts {unit.Dimension}.");
            return null;
        }

        return [.. table.Rows.Select(q => new Point(row, Category(string.Join(" ", q.Keys)), Of(q, unit)))];
    }

    private Table? FindTable(LocatedText name, string? assessment)
    {
        var (slug, table) = name.Text.Split(':', 2) is [var s, var t] ? (s, t) : (assessment, name.Text);
        var tables = slug is null ? null : portfolio.FindAssessment(slug)?.Tables;
        if (tables?.FirstOrDefault(x => x.Name == table) is { } found) return found;
        diagnostics.Error("unknown-quantity", name.Span, $"There is no table '{table}'{(slug is null ? "" : $" in '{slug}'")}.", Suggestion.For(table, tables?.Select(x => x.Name) ?? []));
        return null;
    }

    private static Expression Of(Quantity quantity, Unit unit)
    {
        var value = quantity.Value is { } v ? unit.FromBase(quantity.Unit.ToBase(v)) : (double?)null;
        return new Expression(quantity.Id.Name, quantity, quantity.Unit.IsSameAs(unit) ? quantity.Printed : null, value, unit, quantity.Sense, null, [], [quantity.Id], quantity.IsSynthetic)
        {
            Interval = quantity.Interval?.In(end => unit.FromBase(quantity.Unit.ToBase(end))),
        };
    }

    private ChartRow Row(Point point, double factor, int? digits, FigureTitles titles)
    {
        var row = point.Row;
        var fields = new Dictionary<string, FieldValue>
        {
            [CategoryField] = point.Category,
            [ValueField] = point.Value.Value is { } value ? FieldValue.Of(value * factor) : FieldValue.Missing,
        };
        var interval = FigureInterval.Of(point.Value, factor);
        if (interval is not null) (fields[FigureInterval.LowField], fields[FigureInterval.HighField]) = (FieldValue.Of((double)interval.Low), FieldValue.Of((double)interval.High));
        if (row.Table is not null && !row.IsTotal) fields[SeriesField] = FieldValue.Of(plain(row.Label.Located(printer.Language)));
        if (row.Shape is { } shape) fields[ShapeField] = FieldValue.Of(plain(shape.Located(printer.Language)));
        return new ChartRow
        {
            Fields = fields,
            Text = TextOf(point.Value, factor, digits, titles),
            IntervalText = interval?.Text(printer.Language),
            Detail = row.Detail is { } detail ? plain(detail.Located(printer.Language)) : null,
            Kind = row.Kind,
            Bound = BoundOf(point.Value),
            IsTotal = row.IsTotal,
            IsHighlighted = row.IsHighlighted,
        };
    }

    private string? TextOf(Expression value, double factor, int? digits, FigureTitles titles)
    {
        if (value.Quantity?.Withheld is { } withheld) return titles.Withheld(withheld);
        return value.Value is null ? null : printer.PrintScaled(value, factor, digits);
    }

    private static ValueBound BoundOf(Expression value) => value.Sense switch
    {
        Assessments.Numbers.Sense.AtLeast => ValueBound.AtLeast,
        Assessments.Numbers.Sense.AtMost => ValueBound.AtMost,
        _ => ValueBound.None,
    };

    private static FieldValue Category(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? FieldValue.Of(year) : FieldValue.Of(key);

    private static SourceSpan PlaceOf(string field, int? row, FigureDeclaration figure)
    {
        if (row is { } index && index < figure.Rows.Count) return (figure.Rows[index].Value ?? figure.Rows[index].Table!).Span;
        return figure.Places.TryGetValue(field, out var place) ? place : figure.Span;
    }

    private sealed record Point(FigureRow Row, FieldValue Category, Expression Value);
}
