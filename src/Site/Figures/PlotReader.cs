using System.Globalization;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Computes the points of a plot's entries.</summary>
/// <param name="portfolio">Knows the numbers.</param>
/// <param name="frame">The units of the figure and the assessment that its names belong to.</param>
/// <param name="plain">Renders a text of the author in the page's language.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class PlotReader(Portfolio portfolio, PlotUnits frame, Func<LocalText, string> plain, DiagnosticBag diagnostics)
{
    private const int DotCount = 50;

    /// <summary>The points of an entry, or null after an error.</summary>
    public IReadOnlyList<PlotPoint>? Of(FigureRow row) => row switch
    {
        { Plot.Spread: { } name } => OfSpread(row, name),
        { Plot.Sample: { } sample } => [.. SampleBins.Of(sample.Values, row.Plot.Width).Select(bin => Bin(row, bin.From, bin.To, bin.Count))],
        { Plot.Bins.Count: > 0 } => [.. row.Plot.Bins.Select(bin => Bin(row, bin.Values[0], bin.Values[1], bin.Values[2]))],
        { Plot.Points.Count: > 0 } => [.. row.Plot.Points.Select(point => Point(row, point.Values))],
        { Table: { } table } => OfTable(row, table),
        { Value: not null } => OfValue(row),
        _ => [],
    };

    private PlotPoint Bin(FigureRow row, double from, double to, double count) => new(row, Number(count)) { X = from, Until = to };

    private PlotPoint Point(FigureRow row, IReadOnlyList<double> numbers) => new(row, Number(numbers[1]))
    {
        X = numbers[0],
        Low = numbers.Count > 2 ? numbers[2] : null,
        High = numbers.Count > 2 ? numbers[3] : null,
        IsOfSeries = row.Plot!.Role != Charts.Specification.RowRole.Point,
        Name = row.Plot.Role == Charts.Specification.RowRole.Point ? plain(row.Label!) : null,
    };

    private PlotPoint[]? OfValue(FigureRow row)
    {
        if (row.Plot?.X is not { } place)
        {
            diagnostics.Error("missing-key", row.Value!.Span, "A row of this chart needs a place along x beside its value.", "Add 'x' with a quantity or formula, or give 'points'.");
            return null;
        }

        var (value, x) = (portfolio.Evaluate(row.Value!, frame.Assessment, frame.ValueText, diagnostics), portfolio.Evaluate(place, frame.Assessment, frame.PlaceText, diagnostics));
        return value is null || x is null ? null : [new PlotPoint(row, value) { X = x.Value, Name = plain(row.Label!) }];
    }

    private IReadOnlyList<PlotPoint>? OfTable(FigureRow row, LocatedText name)
    {
        var values = Find(name, frame.Value);
        var places = row.Plot?.X is { } x ? Find(x, frame.Place) : null;
        var (low, high) = (row.Plot?.Low is { } l ? Find(l, frame.Value) : null, row.Plot?.High is { } h ? Find(h, frame.Value) : null);
        if (values is null || (row.Plot?.X is not null && places is null) || (row.Plot?.Low is not null && low is null) || (row.Plot?.High is not null && high is null)) return null;
        return
        [
            .. values.Rows.Select(quantity => new PlotPoint(row, Of(quantity))
            {
                X = places is null ? PlaceOf(quantity) : In(places, quantity, frame.Place),
                Low = In(low, quantity, frame.Value),
                High = In(high, quantity, frame.Value),
                Name = string.Join(" ", quantity.Keys),
                IsOfSeries = true,
            }),
        ];
    }

    private static double? PlaceOf(Quantity quantity) =>
        double.TryParse(string.Join(" ", quantity.Keys), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? In(Table? table, Quantity quantity, Unit? unit) =>
        table?.Rows.FirstOrDefault(other => other.Keys.SequenceEqual(quantity.Keys)) is { Value: { } value } found ? InUnit(value, found.Unit, unit) : null;

    private static double InUnit(double value, Unit from, Unit? to) => to is null ? value : to.FromBase(from.ToBase(value));

    private Table? Find(LocatedText name, Unit? unit)
    {
        var (slug, table) = name.Text.Split(':', 2) is [var s, var t] ? (s, t) : (frame.Assessment, name.Text);
        var tables = slug is null ? null : portfolio.FindAssessment(slug)?.Tables;
        if (tables?.FirstOrDefault(other => other.Name == table) is not { } found)
        {
            diagnostics.Error("unknown-quantity", name.Span, $"There is no table '{table}'{(slug is null ? "" : $" in '{slug}'")}.", Suggestion.For(table, tables?.Select(other => other.Name) ?? []));
            return null;
        }

        if (unit is null || found.Unit.Dimension.Equals(unit.Dimension)) return found;
        diagnostics.Error("unit-mismatch", name.Span, $"The table '{found.Name}' counts {found.Unit.Dimension}; the axis counts {unit.Dimension}.");
        return null;
    }

    private PlotPoint[]? OfSpread(FigureRow row, LocatedText name)
    {
        if (portfolio.Evaluate(name, frame.Assessment, frame.ValueText, diagnostics) is not { } found) return null;
        if (found.Quantity is not { Spread: { } spread } quantity)
        {
            diagnostics.Error("not-uncertain", name.Span, $"Nothing is said of the uncertainty of '{name.Text}' or of what it rests on.", "Name one quantity, and add 'uncertainty' to its inputs in assessment.yaml.");
            return null;
        }

        return [.. SpreadDots.Of(spread.Quantiles, DotCount).Select(dot => new PlotPoint(row, Number(InUnit(dot.Value, quantity.Unit, frame.Value), found)) { Name = dot.Level })];
    }

    private Expression Of(Quantity quantity)
    {
        var value = quantity.Value is { } known ? InUnit(known, quantity.Unit, frame.Value) : (double?)null;
        return new Expression(quantity.Id.Name, quantity, quantity.Unit.IsSameAs(frame.Value) ? quantity.Printed : null, value, frame.Value, quantity.Sense, null, [], [quantity.Id], quantity.IsSynthetic);
    }

    private Expression Number(double value, Expression? source = null) =>
        new("", null, null, value, frame.Value, Sense.Equal, null, [], source?.Inputs ?? [], source?.IsSynthetic ?? false);
}
