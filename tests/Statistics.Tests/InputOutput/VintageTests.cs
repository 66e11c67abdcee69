using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class VintageTests
{
    [Fact]
    public void More_output_a_job_and_higher_prices_leave_fewer_jobs_per_unit_of_money()
    {
        Close.To([0.3 / 1.1, 0.25 / (1.21 * 1.05)], Vintage.Update([0.3, 0.25], [1.1, 1.21], [1, 1.05]), 1e-15);
    }

    [Fact]
    public void Growth_compounds()
    {
        Close.To(1.1 * 1.1 * 1.1, Vintage.Growth(0.1, 3), 1e-15);
        Close.To(1 / 1.21, Vintage.Growth(0.21, -1), 1e-15);
        Close.To(1.0000000001, Vintage.Growth(1e-10, 1), 1e-16);
    }

    [Fact]
    public void Factors_that_are_not_above_zero_are_refused()
    {
        Assert.Throws<ArgumentException>("productivity", () => Vintage.Update([0.3], [0], [1]));
        Assert.Throws<ArgumentException>("prices", () => Vintage.Update([0.3], [1], [-1]));
        Assert.Throws<ArgumentException>("coefficients", () => Vintage.Update([-0.3], [1], [1]));
        Assert.Throws<ArgumentException>("prices", () => Vintage.Update([0.3], [1], [1, 1]));
        Assert.Throws<ArgumentException>(() => Vintage.Growth(-1, 2));
    }
}
