using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.LabourProductivity;

/// <summary>The productivity curve of platform reports on data whose total is known: 49 cities (Cochran 1977), x for sales and u for staff.</summary>
public sealed class LabourProductivityTests
{
    private const string Firms = """
        draws: { count: 2000 }
        data:
          firms: { file: data/bigcity.csv, label: Firms, source: s, columns: { x: yuan, u: job } }
        quantities:
          sales: { label: Sales, value: 6262, unit: yuan, source: s }
          mean: { label: Mean, value: 127.79591836734694, unit: yuan, source: s }

        """;

    [Fact]
    public void All_estimators_stand_beside_the_published_one()
    {
        var site = Load("  jobs: { label: Jobs, unit: job, estimate: labour-productivity, with: { data: firms, sales: x, staff: u, sales_total: sales } }\n");

        // R 4.2.2: lm(x/u ~ x + I(x^2)) with sandwich 3.0-2; the true sum of u is 5054.
        Assert.Equal(3967.6341234660931, Value("published"), 1e-8);
        Assert.Equal(3419.6418237023349, Value("mean_of_ratios"), 1e-8);
        Assert.Equal(5060.5589508327466, Value("unit_level"), 1e-8);
        Assert.Equal(5054, Value("ratio_of_means"), 1e-8);
        Assert.Equal(5054, Value("poisson"), 1e-8);
        Assert.Equal(0.25291540473199564, Value("jensen_gap"), 1e-10);
        Assert.Equal(-21.5, Value("published_difference"), 0.05);
        Assert.Equal(5054, site.Quantity("jobs").Value!.Value, 1e-8);

        double Value(string output) => site.Quantity("jobs." + output).Value!.Value;
    }

    [Fact]
    public void Coefficients_and_rates_carry_robust_standard_errors()
    {
        var site = Load("  jobs: { label: Jobs, unit: job, estimate: labour-productivity, with: { data: firms, sales: x, staff: u, sales_total: sales, mean_sales: mean } }\n");

        Assert.Equal(1.5120194731069951, Error("b0"), 1e-10);
        Assert.Equal(0.013198445692476819, Error("b1"), 1e-12);
        Assert.Equal(2.2442356209704006e-05, Error("b2"), 1e-14);

        // The delta method, by the exact slopes of the formulas, at a mean of sales that is known.
        Assert.Equal(777.64322603192818, Linear("published", 46), 1e-6);
        Assert.Equal(140.73253463289765, Linear("ratio_of_means", 48), 1e-8);
        Assert.Equal(910.19354639945823, Linear("mean_of_ratios", 48), 1e-6);
        Assert.Equal(1824.4324704356004, Linear("unit_level", 46), 1e-6);
        Assert.Equal(147.87362541510188, Linear("poisson", 47), 1e-6);
        Assert.Equal(0.33325706283092094, Linear("jensen_gap", 46), 1e-10);

        double Error(string output) => site.Quantity("jobs." + output).Estimate!.StandardError!.Value;
        double Linear(string output, double degrees) => Standard(site, output, degrees);
    }

    [Theory]
    [InlineData("published", 3967.6341234660931)]
    [InlineData("mean-of-ratios", 3419.6418237023349)]
    [InlineData("unit-level", 5060.5589508327466)]
    [InlineData("poisson", 5054)]
    public void The_method_decides_the_headline(string method, double expected)
    {
        var site = Load($"  jobs: {{ label: Jobs, unit: job, estimate: labour-productivity, with: {{ data: firms, sales: x, staff: u, sales_total: sales, method: {method} }} }}\n");

        Assert.Equal(expected, site.Quantity("jobs").Value!.Value, 1e-8);
    }

    [Fact]
    public void Clustered_firms_have_the_errors_of_clusters()
    {
        var rows = EstimatorData.Of("bigcity.csv").Text.TrimEnd().Split('\n').Skip(1).Select((row, i) => $"{row},g{i % 7}");
        var site = SmallSite.LoadGood(
            Firms + "  jobs: { label: Jobs, unit: job, estimate: labour-productivity, with: { data: firms, sales: x, staff: u, sales_total: sales, mean_sales: mean, clusters: g } }\n",
            ("input/reports/demo/data/bigcity.csv", "u,x,g\n" + string.Join('\n', rows) + "\n"));

        // clubSandwich 0.5.8, CR2, clusters rep(1:7, 7).
        Assert.Equal(1.4186007097167224, site.Quantity("jobs.b0").Estimate!.StandardError!.Value, 1e-8);
        Assert.Equal(112.30222099475438, Standard(site, "ratio_of_means", 6), 1e-6);
    }

    [Fact]
    public void A_published_curve_is_replicated_without_data()
    {
        var site = SmallSite.LoadGood("quantities:\n"
            + SmallSite.Printed("sales", "8000", "yuan") + SmallSite.Printed("mean", "10", "yuan/merchant") + SmallSite.Printed("b0", "20", "yuan/job")
            + SmallSite.Printed("b1", "3", "merchant/job") + SmallSite.Printed("b2", "-0.1", "merchant^2/(yuan·job)")
            + "  jobs: { label: Jobs, unit: job, estimate: labour-productivity, with: { sales_total: sales, mean_sales: mean, coefficients: [b0, b1, b2] } }\n");

        // 8000 / (20 + 3·10 − 0.1·100) = 200.
        Assert.Equal(200, site.Quantity("jobs").Value!.Value, 1e-10);
        Assert.Equal("sales / jobs.productivity", site.Quantity("jobs.published").Formula);
        Assert.Equal([new QuantityId("demo", "jobs.published")], site.Quantity("jobs").Inputs);
    }

    [Fact]
    public void The_curve_is_looked_over()
    {
        var site = Load("  jobs: { label: Jobs, unit: job, estimate: labour-productivity, with: { data: firms, sales: x, staff: u, sales_total: sales } }\n");

        var diagnostics = site.Quantity("jobs").Estimate!.Diagnostics.ToDictionary(d => d.Name, d => d);

        // R: the curve turns at 360.70, within the data (46 to 634); no zero; no single city bends it the other way.
        Assert.Equal((360.70235609074297 - 46) / (634 - 46), diagnostics["vertex"].Value, 1e-8);
        Assert.Equal(0, diagnostics["roots"].Value);
        Assert.Equal(0, diagnostics["sign-changes"].Value);
        Assert.Equal(0, diagnostics["sales-above-sample"].Value);
        Assert.InRange(diagnostics["breusch-pagan"].Value, 0, 1);
    }

    // An estimate is drawn from t about its value, whose deviation is √(ν/(ν − 2)) standard errors (JCGM 101:2008, 6.4.9.2).
    private static double Standard(SmallSite site, string output, double degrees) =>
        site.Quantity("jobs." + output).Spread!.LinearUncertainty * Math.Sqrt((degrees - 2) / degrees);

    private static SmallSite Load(string jobs) => SmallSite.LoadGood(Firms + jobs, EstimatorData.Of("bigcity.csv"));
}
