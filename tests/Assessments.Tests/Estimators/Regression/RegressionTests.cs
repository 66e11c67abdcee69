using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.Regression;

/// <summary>Regressions against R and published values.</summary>
public sealed class RegressionTests
{
    private const string Schools = """
        draws: { count: 1000 }
        data:
          schools: { file: data/public-schools.csv, label: Schools, source: s, missing: drop }
        quantities:

        """;

    private const string Counts = """
        draws: { count: 1000 }
        data:
          counts: { file: data/counts.csv, label: Counts, source: s, columns: { y: job } }
        quantities:

        """;

    [Theory]
    [InlineData("classical", 327.2924933642787, 828.98546859294413, 519.0767686052111)]
    [InlineData("hc0", 460.8916633151731, 1243.0429956945663, 829.99266560663364)]
    [InlineData("hc1", 475.37345376676791, 1282.10095577225, 856.07206954562548)]
    [InlineData("hc2", 688.48138909902491, 1866.4061410235699, 1250.1470581134863)]
    [InlineData("hc3", 1095.0006135048181, 2975.4114088298534, 1995.2419632807373)]
    [InlineData("hc4", 3008.0101064412102, 8183.1913346119036, 5488.929240358576)]
    public void The_spending_on_schools_has_the_robust_errors_of_the_literature(string covariance, double se0, double se1, double se2)
    {
        // Greene (1993), table 14.1; Zeileis (2004); Cribari-Neto (2004): R 4.2.2 with sandwich 3.0-2.
        var site = SmallSite.LoadGood(
            Schools + $"  b: {{ label: B, unit: ratio, estimate: regression, with: {{ data: schools, response: expenditure, predictors: income / 10000, names: income, polynomial: 2, of: income^2, covariance: {covariance} }} }}\n",
            EstimatorData.Of("public-schools.csv"));

        Assert.Equal(832.91435645458102, site.Quantity("b.coefficient[intercept]").Value!.Value, 1e-8);
        Assert.Equal(-1834.2029463402116, site.Quantity("b.coefficient[income]").Value!.Value, 1e-8);
        Assert.Equal(1587.0422666122217, site.Quantity("b").Value!.Value, 1e-8);
        Assert.Equal(se0, Error(site, "intercept"), 1e-7);
        Assert.Equal(se1, Error(site, "income"), 1e-7);
        Assert.Equal(se2, Error(site, "income^2"), 1e-7);
        Assert.Equal(50, site.Quantity("b.n").Value);
        Assert.Equal(0.650804308980511, site.Quantity("b").Estimate!.Diagnostics.First(d => d.Name == "largest-leverage").Value, 1e-10);
        Assert.Equal(6.6680224679136977, site.Quantity("b").Estimate!.Diagnostics.First(d => d.Name == "largest-cook").Value, 1e-8);
        Assert.NotNull(site.Assessment.Tables.FirstOrDefault(t => t.Name == "b.coefficient"));
    }

    [Fact]
    public void A_count_model_has_the_coefficients_of_R()
    {
        var site = SmallSite.LoadGood(
            Counts + "  b: { label: B, unit: ratio, estimate: regression, with: { data: counts, response: y, predictors: [log(x), z], names: [sales, z], family: poisson } }\n",
            EstimatorData.Of("counts.csv"));

        // R 4.2.2: glm(y ~ log(x) + z, quasipoisson); vcovHC HC3.
        Assert.Equal(0.63686099185467515, site.Quantity("b").Value!.Value, 1e-9);
        Assert.Equal(0.45080097278264691, site.Quantity("b.coefficient[z]").Value!.Value, 1e-9);
        Assert.Equal(0.27690720739156371, Error(site, "intercept"), 1e-8);
        Assert.Equal(0.1457855830432811, Error(site, "sales"), 1e-8);
        Assert.Equal(1 - 265.718343787403 / 463.50912379853901, site.Quantity("b.r_squared").Value!.Value, 1e-9);
        Assert.Equal(5.1582016156208974, site.Quantity("b").Estimate!.Diagnostics.First(d => d.Name == "dispersion").Value, 1e-8);
    }

    [Fact]
    public void Slopes_count_the_response_over_the_predictor()
    {
        var site = SmallSite.LoadGood(
            Counts.Replace("y: job", "y: job, x: yuan", StringComparison.Ordinal) + "  b: { label: B, unit: job/万元, estimate: regression, with: { data: counts, response: y, predictors: [x, z] } }\n",
            EstimatorData.Of("counts.csv"));

        // Slopes of different units are no table; each is a quantity of its own.
        Assert.Equal("job/yuan", site.Quantity("b.coefficient[x]").Unit.Text);
        Assert.Equal("job", site.Quantity("b.coefficient[z]").Unit.Text);
        Assert.Equal(site.Quantity("b.coefficient[x]").Value!.Value * 10000, site.Quantity("b").Value!.Value, 1e-9);
        Assert.DoesNotContain(site.Assessment.Tables, t => t.Name == "b.coefficient");
    }

    [Fact]
    public void Clusters_bring_their_own_errors_and_degrees_of_freedom()
    {
        string[] rows = ["1,1.1,a", "2,1.9,a", "3,3.2,b", "4,3.9,b", "5,5.4,c", "6,5.8,c", "7,7.3,d", "8,7.7,d"];
        var site = SmallSite.LoadGood(
            "draws: { count: 1000 }\ndata:\n  d: { file: data/d.csv, label: D, source: s }\nquantities:\n  b: { label: B, unit: ratio, estimate: regression, with: { data: d, response: y, predictors: x, clusters: g } }\n",
            ("input/reports/demo/data/d.csv", "x,y,g\n" + string.Join('\n', rows) + "\n"));

        // R 4.2.2, clubSandwich vcovCR(type = "CR2") and coef_test.
        var slope = site.Quantity("b.coefficient[x]").Estimate!;
        Assert.Equal(0.021394927096652527, slope.StandardError!.Value, 1e-12);
        Assert.Equal(1.6247084509725527, slope.DegreesOfFreedom!.Value, 1e-9);
    }

    private static double Error(SmallSite site, string name) => site.Quantity($"b.coefficient[{name}]").Estimate!.StandardError!.Value;
}
