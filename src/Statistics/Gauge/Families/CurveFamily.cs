using System.Globalization;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>A quadratic that one state, Alaska, pulls its way: robust standard errors, the test for an extremum inside the data, Fieller's interval.</summary>
internal sealed class CurveFamily : IGaugeFamily
{
    /// <inheritdoc/>
    public string Key => "curve";

    /// <inheritdoc/>
    public string Title => "Quadratic curve with robust standard errors";

    /// <inheritdoc/>
    public string Source => "R 4.2.2 with sandwich 3.0-2";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure()
    {
        var set = GaugeSet.Read("public-schools");
        var complete = set.Numbers("income").Zip(set.Numbers("expenditure")).Where(s => double.IsFinite(s.Second)).ToList();
        double[] income = [.. complete.Select(s => s.First / 10_000)];
        return set.Compare(Found(LinearRegression.Fit(Design.Polynomial("income", income, 2), [.. complete.Select(s => s.Second)]), income), 12);
    }

    private static Dictionary<string, double> Found(LinearFit fit, double[] income)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var j = 0; j < 3; j++) found[string.Create(CultureInfo.InvariantCulture, $"b{j}")] = fit.Coefficients.Values[j];
        AddErrors(found, "se", fit.Coefficients);
        foreach (var kind in Enum.GetValues<RobustCovariance>()) AddErrors(found, $"{kind}_se", fit.Robust(kind));
        AddShape(found, new QuadraticTerms(fit.Coefficients), income);
        return found;
    }

    private static void AddErrors(Dictionary<string, double> found, string name, JointEstimate coefficients)
    {
        for (var j = 0; j < coefficients.Count; j++) found[string.Create(CultureInfo.InvariantCulture, $"{name}{j}")] = coefficients[j].StandardError;
    }

    private static void AddShape(Dictionary<string, double> found, QuadraticTerms terms, double[] income)
    {
        var test = LindMehlumTest.Of(terms, income.Min(), income.Max());
        var interval = terms.ExtremumInterval();
        (found["shape_t"], found["shape_p"]) = (test.TStatistic, test.PValue);
        (found["extremum"], found["extremum_se"]) = (terms.Extremum().Value, terms.Extremum().StandardError);
        (found["fieller_low"], found["fieller_high"]) = (interval.Low, interval.High);
    }
}
