using System.Globalization;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Charts;
using Reckon.Charts.Checks;
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
    /// <summary>The figure, or null after an error.</summary>
    /// <param name="figure">As declared.</param>
    /// <param name="anchor">Its id on the page.</param>
    /// <param name="assessment">The slug of the assessment that its names belong to, or null.</param>
    /// <param name="titles">The headings of the columns.</param>
    public Figure? Build(FigureDeclaration figure, string anchor, string? assessment, FigureTitles titles)
    {
        if (figure.Trace is { } trace) return BuildTrace(trace, figure, anchor, assessment, titles);
        if (UnitOf(figure, assessment) is not { } unit) return null;
        var points = figure.Rows.Select(r => Points(r, assessment, figure.Unit, unit)).ToList();
        var totals = figure.Totals is { } table ? TablePoints(new FigureRow { Label = new LocalText(table), Table = table, IsTotal = true }, assessment, unit) : [];
        if (points.Contains(null) || totals is null) return null;
        var all = points.SelectMany(p => p!).Concat(totals).ToList();
        var (factor, words) = printer.ChartUnit(unit, all.Select(p => Math.Abs(p.Value.Value ?? 0)).DefaultIfEmpty(0).Max());
        var fields = new FigureFields(MarkOf(figure), figure, titles with { Category = Heading(figure, all, titles) });
        IReadOnlyList<ChartRow> rows = [.. all.Select(p => Row(p, factor, figure.Digits, titles, fields))];
        return Checked(figure, Spec(figure, anchor, rows, words, fields.Encodings(rows.Any(r => r.IntervalText is not null))), [.. all.Select(p => p.Row)], words, all.Exists(p => p.Value.IsSynthetic));
    }

    private Figure? BuildTrace(LocatedText trace, FigureDeclaration figure, string anchor, string? assessment, FigureTitles titles)
    {
        if (MarkOf(figure).Category != Channel.Source || figure.Rows.Count > 0)
        {
            diagnostics.Error("chart", trace.Span, "'trace' draws the computation of a quantity with the mark tree and takes no 'data'.", "Write mark: tree and leave data out, or leave trace out.");
            return null;
        }

        if (portfolio.Evaluate(trace, assessment, null, diagnostics) is not { } found) return null;
        if (found.Quantity is { } quantity) return Checked(figure, Spec(figure, anchor, new TraceRows(portfolio, printer, titles.Undrawn).Of(quantity), "", TraceRows.Encodings(titles)), [], "", quantity.IsSynthetic);
        diagnostics.Error("chart", trace.Span, $"'{trace.Text}' is a formula; 'trace' needs the name of one quantity.", "Give the formula a name in assessment.yaml, and write that name here.");
        return null;
    }

    // Marks without numbers need no unit, unless there are numbers after all.
    private Unit? UnitOf(FigureDeclaration figure, string? assessment)
    {
        if (figure.Unit is { } unit) return portfolio.ParseUnit(unit, assessment, diagnostics);
        if (figure.Rows.FirstOrDefault(r => r.Value is not null || r.Table is not null) is not { } row) return Unit.None;
        diagnostics.Error("missing-key", (row.Value ?? row.Table!).Span, "The chart draws a number but does not say in which unit.", "Add unit to the chart, beside mark.");
        return null;
    }

    private static MarkEntry MarkOf(FigureDeclaration figure) => MarkCatalog.Entries.First(e => e.Name == figure.Mark.Text);

    private Figure? Checked(FigureDeclaration figure, ChartSpec spec, IReadOnlyList<FigureRow> rows, string words, bool isSynthetic)
    {
        var problems = ChartCompiler.Check(spec);
        foreach (var problem in problems) diagnostics.Error("chart", PlaceOf(problem, rows, figure), problem.Message);
        return problems.Count > 0 ? null : new Figure(spec, words, isSynthetic);
    }

    private ChartSpec Spec(FigureDeclaration figure, string anchor, IReadOnlyList<ChartRow> rows, string words, IReadOnlyDictionary<Channel, ChartEncoding> encodings) => new()
    {
        Id = anchor,
        Mark = figure.Mark.Text,
        Language = printer.Language == "zh" ? ChartLanguage.Zh : ChartLanguage.En,
        Title = plain(figure.Title.Located(printer.Language)),
        Subtitle = plain(figure.Subtitle.Located(printer.Language)),
        Encodings = encodings,
        Rows = rows,
        Sort = figure.Sort,
        Unit = words.Length == 0 ? null : words,
        Annotations = [.. figure.Annotations.Select(a => new ChartAnnotation(Key(a.X), plain(a.Text.Located(printer.Language))))],
        Pattern = figure.Pattern is { } pattern ? plain(pattern.Located(printer.Language)) : null,
    };

    // Rows of tables are years, or whatever else their keys are.
    private static string Heading(FigureDeclaration figure, List<Point> points, FigureTitles titles) =>
        figure.Rows.Any(r => r.Table is not null) && points.Where(p => p.Row.Table is not null).All(p => p.Keys is [{ Number: not null }]) ? titles.Year : titles.Category;

    private List<Point>? Points(FigureRow row, string? assessment, LocatedText? unitText, Unit unit)
    {
        if (row.Table is not null) return TablePoints(row, assessment, unit);
        if (row.Value is null) return [new Point(row, [], Nothing(unit))];
        if (portfolio.Evaluate(row.Value, assessment, unitText, diagnostics) is not { } value) return null;
        return [new Point(row, [], value)];
    }

    private List<Point>? TablePoints(FigureRow row, string? assessment, Unit unit)
    {
        if (FindTable(row.Table!, assessment) is not { } table) return null;
        if (!table.Unit.Dimension.Equals(unit.Dimension))
        {
            diagnostics.Error("unit-mismatch", row.Table!.Span, $"The table '{table.Name}' counts {table.Unit.Dimension}; the chart counts {unit.Dimension}.");
            return null;
        }

        return [.. table.Rows.Select(q => new Point(row, [.. q.Keys.Select(Key)], Of(q, unit)))];
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

    // A row without a number: a box, an arrow, an event, a tile of a class.
    private static Expression Nothing(Unit unit) => new("", null, null, null, unit, Assessments.Numbers.Sense.Equal, null, [], [], false);

    private ChartRow Row(Point point, double factor, int? digits, FigureTitles titles, FigureFields fields)
    {
        var row = point.Row;
        var interval = FigureInterval.Of(point.Value, factor);
        return new ChartRow
        {
            Fields = fields.Of(row, point.Keys, point.Value.Value is { } value ? FieldValue.Of(value * factor) : FieldValue.Missing, interval, text => plain(text.Located(printer.Language))),
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

    private static FieldValue Key(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? FieldValue.Of(year) : FieldValue.Of(key);

    private SourceSpan PlaceOf(ChartProblem problem, IReadOnlyList<FigureRow> rows, FigureDeclaration figure)
    {
        var row = problem.Row is { } index && index < rows.Count ? rows[index] : null;
        var place = (row is null ? rows : [row]).SelectMany(r => r.Places).FirstOrDefault(p => p.Key.ToString().Equals(problem.Field, StringComparison.OrdinalIgnoreCase)).Value;
        if (place is not null) return place.Located(printer.Language).Span;
        if (row is not null) return (row.Value ?? row.Table ?? row.Label.Located(printer.Language)).Span;
        return figure.Places.TryGetValue(problem.Field, out var key) ? key : figure.Span;
    }

    private sealed record Point(FigureRow Row, IReadOnlyList<FieldValue> Keys, Expression Value);
}
