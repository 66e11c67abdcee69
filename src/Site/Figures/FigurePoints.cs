using System.Globalization;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Computes the numbers of a figure's rows.</summary>
/// <param name="portfolio">Knows the numbers.</param>
/// <param name="figure">The unit of the figure, and the assessment that its names belong to.</param>
/// <param name="plain">Renders a text of the author in the page's language.</param>
/// <param name="diagnostics">Takes unknown names and units that do not fit.</param>
internal sealed class FigurePoints(Portfolio portfolio, FigureScale figure, Func<LocalText, string> plain, DiagnosticBag diagnostics)
{
    /// <summary>The points of a row, or null after an error.</summary>
    public IReadOnlyList<FigurePoint>? Of(FigureRow row, DerivedPoints derived) => row switch
    {
        { Table: not null } => OfTable(row),
        { Tornado: { } target } => Named(target) is { } quantity ? derived.OfSensitivity(row, quantity, target) : null,
        { Correction: { } name } => derived.OfCorrection(row, name),
        { Value: null } => [new FigurePoint(row, Category(plain(row.Label!)), Nothing())],
        _ => OfValue(row),
    };

    /// <summary>All rows of a table, or null after an error.</summary>
    public IReadOnlyList<FigurePoint>? OfTable(FigureRow row)
    {
        if (FindTable(row.Table!) is not { } table) return null;
        if (table.Unit.Dimension.Equals(figure.Unit.Dimension)) return [.. table.Rows.Select(q => new FigurePoint(row, Category(string.Join(" ", q.Keys)), Of(q)) { Keys = [.. q.Keys.Select(Category)] })];
        diagnostics.Error("unit-mismatch", row.Table!.Span, $"The table '{table.Name}' counts {table.Unit.Dimension}; the chart counts {figure.Unit.Dimension}.");
        return null;
    }

    /// <summary>A year as a number, anything else as a text.</summary>
    public static FieldValue Category(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? FieldValue.Of(year) : FieldValue.Of(key);

    private FigurePoint[]? OfValue(FigureRow row)
    {
        var errors = diagnostics.ErrorCount;
        var value = Evaluate(row.Value!);
        var others = row.Others.ToDictionary(pair => pair.Key, pair => Evaluate(pair.Value));
        var spread = row.HasInterval && Named(row.Value!) is { } quantity ? Spread(quantity, row.Value!) : null;
        if (value is null || diagnostics.ErrorCount > errors) return null;
        var point = new FigurePoint(row, Category(plain(row.Label!)), value) { Others = others.ToDictionary(pair => pair.Key, pair => pair.Value!) };
        return [spread is { } known ? point with { Others = known.Ends, Level = known.Level } : point];
    }

    // A row without a number: a box, an arrow, an event, a tile of a class.
    private Expression Nothing() => new("", null, null, null, figure.Unit, Assessments.Numbers.Sense.Equal, null, [], [], false);

    private Expression? Evaluate(LocatedText text) => portfolio.Evaluate(text, figure.Assessment, figure.UnitText, diagnostics);

    private Quantity? Named(LocatedText text)
    {
        if (portfolio.Evaluate(text, figure.Assessment, null, diagnostics) is not { } expression) return null;
        if (expression.Quantity is { } quantity) return quantity;
        diagnostics.Error("not-a-name", text.Span, $"The name of one quantity is expected here; '{text.Text}' is a formula.");
        return null;
    }

    private (Dictionary<Channel, Expression> Ends, double Level)? Spread(Quantity quantity, LocatedText place)
    {
        if (quantity.Spread is { } spread)
        {
            var (low2, high2) = InnerInterval.Of(spread);
            (Channel Channel, double Value)[] ends = [(Channel.Low, spread.Low), (Channel.High, spread.High), (Channel.Low2, low2), (Channel.High2, high2)];
            return (ends.ToDictionary(end => end.Channel, end => figure.Number(end.Value, quantity.Unit)), spread.Level);
        }

        diagnostics.Error("not-uncertain", place.Span, $"Nothing is said of the uncertainty of '{quantity.Id.Name}' or of what it rests on.", "Add 'uncertainty' to its inputs in assessment.yaml, or give 'low' and 'high' in place of 'interval'.");
        return null;
    }

    private Table? FindTable(LocatedText name)
    {
        var (slug, table) = name.Text.Split(':', 2) is [var s, var t] ? (s, t) : (figure.Assessment, name.Text);
        var tables = slug is null ? null : portfolio.FindAssessment(slug)?.Tables;
        if (tables?.FirstOrDefault(x => x.Name == table) is { } found) return found;
        diagnostics.Error("unknown-quantity", name.Span, $"There is no table '{table}'{(slug is null ? "" : $" in '{slug}'")}.", Suggestion.For(table, tables?.Select(x => x.Name) ?? []));
        return null;
    }

    private Expression Of(Quantity quantity)
    {
        var value = quantity.Value is { } v ? figure.Unit.FromBase(quantity.Unit.ToBase(v)) : (double?)null;
        return new Expression(quantity.Id.Name, quantity, quantity.Unit.IsSameAs(figure.Unit) ? quantity.Printed : null, value, figure.Unit, quantity.Sense, null, [], [quantity.Id], quantity.IsSynthetic)
        {
            Interval = quantity.Interval?.In(end => figure.Unit.FromBase(quantity.Unit.ToBase(end))),
        };
    }
}
