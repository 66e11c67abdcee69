using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Productivity;

/// <summary>Where a productivity curve may be used, and what speaks against it.</summary>
public sealed record CurveDiagnosis
{
    // Belsley, Kuh and Welsch (1980) look at leverages above twice the mean in small samples; three times leaves fewer by chance.
    // Cook and Weisberg (1982): a distance of 1 matters.
    private const double OutstandingLeverage = 3;
    private const double OutstandingDistance = 1;

    private CurveDiagnosis(ProductivityModel model, SalesPopulation population)
    {
        var (curve, sample) = (model.Curve, model.Sample);
        (LowestSales, HighestSales) = (sample.LowestSales, sample.HighestSales);
        (Roots, Extremum, EvaluationPoint) = (curve.Roots(), curve.Extremum, model.EvaluationPoint(population).Value);
        var units = population.Units ?? [EvaluationPoint];
        (LowestPopulation, HighestPopulation) = (Math.Min(LowestSales, units.Min()), Math.Max(HighestSales, units.Max()));
        LowestProductivity = Math.Min(curve.LowestBetween(LowestPopulation, HighestPopulation), curve.At(EvaluationPoint));
        ShareOfSalesAbove = population.Units is null ? null : Sums.Of([.. units.Where(x => x > HighestSales)]) / population.Total;
        SquaresWithout = [.. model.Fit.Influence.CoefficientShifts(2).Select(s => curve.Square - s)];
        InfluentialFirms = Influential(model, SquaresWithout);
    }

    /// <summary>The smallest sales in the sample.</summary>
    public double LowestSales { get; }

    /// <summary>The largest sales in the sample.</summary>
    public double HighestSales { get; }

    /// <summary>The smallest sales of sample and population, or the point of evaluation where single firms are not known and it is
    /// smaller.</summary>
    public double LowestPopulation { get; }

    /// <summary>The largest sales of sample and population, or the point of evaluation where single firms are not known and it is
    /// larger.</summary>
    public double HighestPopulation { get; }

    /// <summary>The sales at which the curve is zero, rising; none, one or two.</summary>
    public IReadOnlyList<double> Roots { get; }

    /// <summary>The sales at which the curve turns; not finite for a straight line.</summary>
    public double Extremum { get; }

    /// <summary>The sales at which the published estimate takes the curve.</summary>
    public double EvaluationPoint { get; }

    /// <summary>The lowest height of the curve over sample and population.</summary>
    public double LowestProductivity { get; }

    /// <summary>The share of all sales that firms larger than any in the sample make, from 0 to 1; null unless the sales of every firm are
    /// known.</summary>
    public double? ShareOfSalesAbove { get; }

    /// <summary>The coefficient of x² without each firm of the sample, n values; NaN for a firm with leverage 1.</summary>
    public IReadOnlyList<double> SquaresWithout { get; }

    /// <summary>Firms with a leverage above 9/n, a distance of Cook above 1, or without which the curve bends the other way; the largest
    /// distance first.</summary>
    public IReadOnlyList<InfluentialFirm> InfluentialFirms { get; }

    /// <summary>What speaks against the curve; none when nothing was found.</summary>
    public IReadOnlyList<CurveWarning> Warnings => [.. Enum.GetValues<CurveWarning>().Where(Applies)];

    /// <summary>Looks a curve over.</summary>
    /// <param name="model">The fitted model.</param>
    /// <param name="population">What is known of the sales of all firms.</param>
    public static CurveDiagnosis Of(ProductivityModel model, SalesPopulation population) => new(model, population);

    private bool Applies(CurveWarning warning) => warning switch
    {
        CurveWarning.ExtremumOutsideData => !IsInData(Extremum),
        CurveWarning.RootInData => Roots.Any(IsInData),
        CurveWarning.RootInPopulation => Roots.Any(r => !IsInData(r) && r >= LowestPopulation && r <= HighestPopulation),
        CurveWarning.EvaluationOutsideData => !IsInData(EvaluationPoint),
        CurveWarning.NotPositive => LowestProductivity <= 0,
        CurveWarning.SalesAboveData => ShareOfSalesAbove > 0,
        CurveWarning.InfluentialFirms => InfluentialFirms.Count > 0,
        CurveWarning.ShapeRestsOnOneFirm => InfluentialFirms.Any(f => f.ChangesShape),
    };

    private bool IsInData(double sales) => sales >= LowestSales && sales <= HighestSales;

    private static List<InfluentialFirm> Influential(ProductivityModel model, IReadOnlyList<double> without)
    {
        var (leverages, distances) = (model.Fit.Leverages, model.Fit.Influence.CookDistances());
        var limit = OutstandingLeverage * 3 / leverages.Count;
        return [.. Enumerable.Range(0, leverages.Count)
            .Select(i => new InfluentialFirm(i, leverages[i], distances[i], without[i], without[i] * model.Curve.Square < 0))
            .Where(f => f.Leverage > limit || f.CookDistance > OutstandingDistance || f.ChangesShape || double.IsNaN(f.CookDistance))
            .OrderByDescending(f => double.IsNaN(f.CookDistance) ? double.PositiveInfinity : f.CookDistance)];
    }
}
