using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Uncertainty;

/// <summary>Uncertainty from declared inputs and estimates to all that rests on them.</summary>
public sealed class PropagationTests
{
    [Fact]
    public void The_uncertainty_of_inputs_reaches_what_is_computed_from_them()
    {
        // Four rectangular numbers of standard deviation one: JCGM 101:2008, 9.2.3, gives the 95 % ends 2·√3·(2 − (3/5)^(1/4)) = ±3.88.
        var bounds = string.Join("", "abcd".Select(x => SmallSite.Printed(x.ToString(), "0", "ratio", "uncertainty: { uniform: [-1.732050807568877, 1.732050807568877] }")));
        var site = SmallSite.LoadGood($"draws: {{ count: 1000000 }}\nquantities:\n{bounds}  y: {{ label: y, unit: ratio, formula: a + b + c + d }}\n");

        var spread = site.Quantity("y").Spread!;

        Assert.Equal(2, spread.StandardUncertainty, 0.005);
        Assert.Equal(2, spread.LinearUncertainty, 1e-9);
        Assert.Equal(-3.8794067413478208, spread.Low, 0.01);
        Assert.Equal(3.8794067413478208, spread.High, 0.01);
        Assert.Equal(1_000_000, spread.Draws);
    }

    [Fact]
    public void An_estimate_carries_its_sampling_error_to_the_total()
    {
        var rows = string.Join("\n", new[] { 4, 8, 6, 10, 2, 6, 8, 4 });
        var site = SmallSite.LoadGood(
            "data:\n  firms: { file: data/firms.csv, label: Firms, source: s, columns: { staff: job } }\nquantities:\n"
            + SmallSite.Printed("merchants", "2", "万 merchant")
            + "  jobs: { label: Jobs, unit: 万 job, estimate: expansion, with: { data: firms, value: staff, population: merchants } }\n",
            ("input/reports/demo/data/firms.csv", $"staff\n{rows}\n"));

        var (jobs, mean) = (site.Quantity("jobs"), site.Quantity("jobs.mean"));

        // Mean 6, standard deviation √(48/7), standard error √(48/7/8) = 0.9258 on seven degrees of freedom.
        Assert.Equal(6, mean.Value!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(48.0 / 7 / 8), mean.Estimate!.StandardError!.Value, 1e-12);
        Assert.Equal(12, jobs.Value!.Value, 1e-12);
        Assert.Equal(12 - 2 * 2.3646242515927844 * Math.Sqrt(48.0 / 7 / 8), jobs.Spread!.Low, 0.05);
        Assert.Equal("jobs.mean * merchants", jobs.Formula);
    }
}
