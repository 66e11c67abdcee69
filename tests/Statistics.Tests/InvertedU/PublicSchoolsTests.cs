using Reckon.Statistics.InvertedU;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.InvertedU;

public sealed class PublicSchoolsTests
{
    private static readonly Reference Certified = Reference.ReadGauge("public-schools.certified.csv");

    [Fact]
    public void Every_certified_value_is_met()
    {
        var (x, y) = PublicSchools.Of(true);
        var fit = LinearRegression.Fit(Design.Polynomial("income", x, 2), y);
        var terms = new QuadraticTerms(fit.Coefficients);
        var test = LindMehlumTest.Of(terms, x.Min(), x.Max());
        var found = new Dictionary<string, double>
        {
            ["shape_t"] = test.TStatistic,
            ["shape_p"] = test.PValue,
            ["extremum"] = test.Extremum.Value,
            ["extremum_se"] = test.Extremum.StandardError,
            ["fieller_low"] = terms.ExtremumInterval().Low,
            ["fieller_high"] = terms.ExtremumInterval().High,
            ["jensen_gap"] = fit.Coefficients.Values[2] * (x.Average(v => v * v) - x.Average() * x.Average()),
        };
        for (var j = 0; j < 3; j++)
        {
            found[$"b{j}"] = fit.Coefficients.Values[j];
            found[$"se{j}"] = fit.Coefficients[j].StandardError;
            foreach (var kind in Enum.GetValues<RobustCovariance>()) found[$"{kind}_se{j}"] = fit.Robust(kind)[j].StandardError;
        }

        Assert.Equal(Certified.Text("quantity").Order(), found.Keys.Order());
        foreach (var quantity in found.Keys) Close.To(Certified.Numbers("certified", "quantity", quantity)[0], found[quantity], 1e-10, quantity);
    }
}
