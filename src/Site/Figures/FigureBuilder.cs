using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
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
    private const string Percent = "%";
    private const string Plus = "+";
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
        if (figure.Trace is { } trace) return BuildTrace(trace, figure, anchor, assessment, titles);
        if (UnitOf(figure, assessment) is not { } unit) return null;
        return PlotFigures.Builds(figure)
            ? new PlotFigures(portfolio, printer, plain, diagnostics).Build(figure, anchor, assessment, titles)
            : Build(figure, anchor, new FigureScale(assessment, figure.Unit, unit), titles);
    }

    /// <summary>The figure in a unit that is known already, or null after an error.</summary>
    internal Figure? Build(FigureDeclaration figure, string anchor, FigureScale scale, FigureTitles titles)
    {
        if (Points(figure, scale, titles) is not { } points) return null;
        var (factor, words) = printer.ChartUnit(scale.Unit, Largest(figure, points.SelectMany(Numbers).Select(Math.Abs)));
        var mark = MarkOf(figure);
        var flows = FigureFields.Suit(mark, figure) ? new FigureFields(mark, figure, titles with { Category = IsYears(points) ? titles.Year : titles.Category }) : null;
        IReadOnlyList<ChartRow> rows = [.. points.Select(p => Row(p, mark, factor, figure.Digits, titles, flows))];
        var encodings = flows?.Encodings(rows.Any(r => r.IntervalText is not null)) ?? Encodings(figure, mark, points, titles);
        var spec = Spec(figure, anchor, encodings, rows, LevelOf(points)) with { Unit = words.Length == 0 ? null : words, Colours = Colours(figure, factor) };
        return Checked(figure, spec, [.. points.Select(p => p.Row)], figure.IsShare ? Percent : words, points.Any(p => p.Value.IsSynthetic));
    }

    private Figure? BuildTrace(LocatedText trace, FigureDeclaration figure, string anchor, string? assessment, FigureTitles titles)
    {
        if (MarkOf(figure) is not { Category: Channel.Source, Series: Channel.Target, NeedsValues: false } || figure.Rows.Count > 0)
        {
            diagnostics.Error("chart", trace.Span, "'trace' draws the computation of a quantity with the mark tree and takes no 'data'.", "Write mark: tree and leave data out, or leave trace out.");
            return null;
        }

        if (portfolio.Evaluate(trace, assessment, null, diagnostics) is not { } found) return null;
        if (found.Quantity is { } quantity)
            return Checked(figure, Spec(figure, anchor, TraceRows.Encodings(titles), new TraceRows(portfolio, printer, titles.Undrawn).Of(quantity), null), [], "", quantity.IsSynthetic);
        diagnostics.Error("chart", trace.Span, $"'{trace.Text}' is a formula; 'trace' needs the name of one quantity.", "Give the formula a name in assessment.yaml, and write that name here.");
        return null;
    }

    // Marks without numbers need no unit, unless there are numbers after all.
    private Unit? UnitOf(FigureDeclaration figure, string? assessment)
    {
        if (figure.Unit is { } unit) return portfolio.ParseUnit(unit, assessment, diagnostics);
        if ((figure.Rows.Select(r => r.PlotPlace(0)).FirstOrDefault(p => p is not null) ?? (PlotFigures.Builds(figure) ? figure.Span : null)) is not { } place) return Unit.None;
        diagnostics.Error("missing-key", place, "The chart draws a number but does not say in which unit.", "Add unit to the chart, beside mark.");
        return null;
    }

    private static MarkEntry MarkOf(FigureDeclaration figure) => MarkCatalog.Entries.First(e => e.Name == figure.Mark.Text);

    private Figure? Checked(FigureDeclaration figure, ChartSpec spec, IReadOnlyList<FigureRow> rows, string words, bool isSynthetic)
    {
        var problems = ChartCompiler.Check(spec);
        foreach (var problem in problems) diagnostics.Error("chart", PlaceOf(problem, rows, figure), problem.Message);
        return problems.Count > 0 ? null : new Figure(spec, words, isSynthetic);
    }

    private List<FigurePoint>? Points(FigureDeclaration figure, FigureScale scale, FigureTitles titles)
    {
        var reader = new FigurePoints(portfolio, scale, Plain, diagnostics);
        var derived = new DerivedPoints(portfolio, printer, scale, titles.Derived, diagnostics);
        var points = figure.Rows.Select(r => reader.Of(r, derived)).ToList();
        var totals = figure.Totals is { } table ? reader.OfTable(new FigureRow { Table = table, IsTotal = true }) : [];
        return points.Contains(null) || totals is null ? null : [.. points.SelectMany(p => p!).Concat(totals).Select(p => p with { IsSummed = figure.IsCumulative })];
    }

    // What is drawn in the end decides in which unit: of a running sum, all together.
    private static double Largest(FigureDeclaration figure, IEnumerable<double> sizes) => figure.IsCumulative ? sizes.Sum() : sizes.DefaultIfEmpty(0).Max();

    private static IEnumerable<double> Numbers(FigurePoint point) => point.Others.Values.Prepend(point.Value).Select(v => v.Value).OfType<double>();

    private string Plain(LocalText text) => plain(text.Located(printer.Language));

    private ChartSpec Spec(FigureDeclaration figure, string anchor, IReadOnlyDictionary<Channel, ChartEncoding> encodings, IReadOnlyList<ChartRow> rows, int? level) => new()
    {
        Id = anchor,
        Mark = figure.Mark.Text,
        Language = printer.Language == "zh" ? ChartLanguage.Zh : ChartLanguage.En,
        Title = Plain(figure.Title),
        Subtitle = Plain(figure.Subtitle),
        Encodings = encodings,
        Rows = rows,
        Scales = figure.Axes.Scales,
        Sort = figure.Sort,
        IsShare = figure.IsShare,
        Top = figure.Top,
        RestName = figure.Rest is { } rest ? Plain(rest) : null,
        IsCumulative = figure.IsCumulative,
        Level = figure.Level ?? level,
        InnerLevel = figure.InnerLevel ?? (level is null ? null : InnerInterval.Level),
        Annotations = [.. figure.Annotations.Select(a => new ChartAnnotation(FigurePoints.Category(a.X), Plain(a.Text)))],
        Pattern = figure.Pattern is { } pattern ? Plain(pattern) : null,
    };

    private static ColourScale Colours(FigureDeclaration figure, double factor) => figure.Axes.Colours is var scale && factor == 1 ? scale : new ColourScale
    {
        Breaks = [.. scale.Breaks.Select(limit => ScaledNumber.Of(limit, factor))],
        Middle = scale.Middle is { } middle ? ScaledNumber.Of(middle, factor) : null,
    };

    private static int? LevelOf(IReadOnlyList<FigurePoint> points) =>
        points.Select(p => p.Level).OfType<double>().Select(level => (int?)Math.Round(level * 100)).FirstOrDefault();

    private Dictionary<Channel, ChartEncoding> Encodings(FigureDeclaration figure, MarkEntry mark, IReadOnlyList<FigurePoint> points, FigureTitles titles)
    {
        var hasTables = figure.Rows.Any(r => r.Table is not null);
        var encodings = points.SelectMany(p => p.Others.Keys.Where(c => Knows(mark, c) || p.Row.Others.ContainsKey(c))).Distinct()
            .ToDictionary(c => c, c => new ChartEncoding(FieldOf(c)) { Title = c == Channel.From ? TitleOf(figure.First) : null });
        encodings[mark.Category] = new ChartEncoding(CategoryField) { Title = IsYears(points) ? titles.Year : titles.Category };
        encodings[mark.Value] = new ChartEncoding(ValueField) { Title = mark.Value == Channel.To ? TitleOf(figure.Second) : mark.IsSwing ? null : titles.Value };
        if (figure.Rows.Any(r => r.Series is not null) || (hasTables && Knows(mark, Channel.Color))) encodings[Channel.Color] = new ChartEncoding(SeriesField) { Title = "" };
        if (points.Any(p => HasInterval(p, mark)))
            (encodings[Channel.Low], encodings[Channel.High]) = (new ChartEncoding(FigureInterval.LowField) { Title = titles.Low }, new ChartEncoding(FigureInterval.HighField) { Title = titles.High });
        if (figure.Rows.Any(r => r.Shape is not null) && Knows(mark, Channel.Shape)) encodings[Channel.Shape] = new ChartEncoding(ShapeField) { Title = titles.Shape };
        return encodings;
    }

    // Rows of tables are years, or whatever else their keys are.
    private static bool IsYears(IReadOnlyList<FigurePoint> points) =>
        points.Any(p => p.Row.Table is not null) && points.Where(p => p.Row.Table is not null).All(p => p.Category.Number is not null);

    // The interval of an uncertain number is drawn by marks that can, unless the author gives ends of another kind.
    private static bool HasInterval(FigurePoint point, MarkEntry mark) =>
        Knows(mark, Channel.Low) && !IsPart(point, mark) && !point.IsSummed && !point.Others.ContainsKey(Channel.Low) && FigureInterval.Of(point.Value, 1) is not null;

    // A part of a stack does not start at zero: its interval would have no place.
    private static bool IsPart(FigurePoint point, MarkEntry mark) => mark.AddsUp && (point.Row.Series is not null || point.Row.Table is not null);

    private string? TitleOf(LocalText? text) => text is null ? null : Plain(text);

    private static bool Knows(MarkEntry mark, Channel channel) => mark.Required.Contains(channel) || mark.Optional.Contains(channel);

    private ChartRow Row(FigurePoint point, MarkEntry mark, double factor, int? digits, FigureTitles titles, FigureFields? flows)
    {
        var row = point.Row;
        var interval = IntervalOf(point, mark, factor);
        var fields = Fields(point, factor, interval, flows);
        if (interval is not null && point.Level is null) (fields[FigureInterval.LowField], fields[FigureInterval.HighField]) = (FieldValue.Of((double)interval.Low), FieldValue.Of((double)interval.High));
        return new ChartRow
        {
            Fields = fields,
            IntervalText = interval?.Text(printer.Language),
            Text = TextOf(point, factor, digits, titles),
            Texts = point.Others.ToDictionary(pair => pair.Key, pair => printer.PrintScaled(pair.Value, factor, digits)),
            LowInput = point.LowInput,
            HighInput = point.HighInput,
            Detail = row.Detail is { } detail ? Plain(detail) : null,
            Kind = row.Kind,
            Bound = BoundOf(point.Value),
            IsTotal = point.IsTotal,
            IsHighlighted = row.IsHighlighted,
        };
    }

    // Ends that the author gives are written as they are; computed ones to the digits that count.
    private static FigureInterval? IntervalOf(FigurePoint point, MarkEntry mark, double factor)
    {
        if (point.Level is not null && point.Others[Channel.Low].Value < point.Others[Channel.High].Value)
            return FigureInterval.Of(point.Others[Channel.Low].Value!.Value * factor, point.Others[Channel.High].Value!.Value * factor);
        return HasInterval(point, mark) ? FigureInterval.Of(point.Value, factor) : null;
    }

    private Dictionary<string, FieldValue> Fields(FigurePoint point, double factor, FigureInterval? interval, FigureFields? flows)
    {
        var row = point.Row;
        var fields = flows?.Of(point, Scaled(point.Value, factor), interval, Plain) ?? new Dictionary<string, FieldValue> { [CategoryField] = point.Category, [ValueField] = Scaled(point.Value, factor) };
        foreach (var (channel, number) in point.Others) fields[FieldOf(channel)] = Scaled(number, factor);
        if (flows is not null) return fields;
        if ((row.Table is null ? row.Series : row.IsTotal ? null : row.Label) is { } series) fields[SeriesField] = FieldValue.Of(Plain(series));
        if (row.Shape is { } shape) fields[ShapeField] = FieldValue.Of(Plain(shape));
        return fields;
    }

    private static FieldValue Scaled(Expression number, double factor) => number.Value is { } value ? FieldValue.Of(ScaledNumber.Of(value, factor)) : FieldValue.Missing;

    private static string FieldOf(Channel channel) => channel.ToString().ToLowerInvariant();

    private string? TextOf(FigurePoint point, double factor, int? digits, FigureTitles titles)
    {
        if (point.Value.Quantity?.Withheld is { } withheld) return titles.Withheld(withheld);
        if (point.Value.Value is null) return null;
        var text = printer.PrintScaled(point.Value, factor, digits);
        return point is { IsChange: true, Value.Value: > 0 } ? Plus + text : text;
    }

    private static ValueBound BoundOf(Expression value) => value.Sense switch
    {
        Assessments.Numbers.Sense.AtLeast => ValueBound.AtLeast,
        Assessments.Numbers.Sense.AtMost => ValueBound.AtMost,
        _ => ValueBound.None,
    };

    private SourceSpan PlaceOf(ChartProblem problem, IReadOnlyList<FigureRow> rows, FigureDeclaration figure)
    {
        var row = problem.Row is { } index && index < rows.Count ? rows[index] : null;
        var named = (row is null ? rows : [row]).SelectMany(r => r.Places).FirstOrDefault(p => p.Key.ToString().Equals(problem.Field, StringComparison.OrdinalIgnoreCase)).Value;
        if (named is not null) return named.Located(printer.Language).Span;
        if ((row?.Place ?? row?.Label?.Located(printer.Language).Span) is { } place) return place;
        return figure.Places.TryGetValue(problem.Field, out var key) ? key : figure.Span;
    }
}
