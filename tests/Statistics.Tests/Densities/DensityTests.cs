using Reckon.Statistics.Densities;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Densities;

public sealed class DensityTests
{
    private static readonly double[] Values = Reference.Read("sample.csv").Numbers("value");
    private static readonly double[] Weights = Reference.Read("sample.csv").Numbers("weight");
    private static readonly double[] Eruptions = Reference.Read("eruptions.csv").Numbers("minutes");

    public static TheoryData<Kernel, string, string> Designs => new()
    {
        { Kernel.Gaussian, "none", "unweighted" }, { Kernel.Gaussian, "reflect", "weighted" }, { Kernel.Gaussian, "log", "weighted" },
        { Kernel.Epanechnikov, "none", "weighted" }, { Kernel.Epanechnikov, "reflect", "unweighted" }, { Kernel.Epanechnikov, "log", "unweighted" },
    };

    [Fact]
    public void Bandwidths_agree_with_R()
    {
        // bw.nrd0(value), bw.nrd(value), bw.SJ(value, tol = 1e-14), and of faithful$eruptions
        Close.To(6.5544753405903027, Bandwidth.Silverman(Values), 1e-13);
        Close.To(7.7197154011396893, Bandwidth.Scott(Values), 1e-13);
        Close.To(4.9437347179916635, Bandwidth.SheatherJones(Values), 1e-11);
        Close.To(0.33477703446394325, Bandwidth.Silverman(Eruptions), 1e-13);
        Close.To(0.13954633957449558, Bandwidth.SheatherJones(Eruptions), 1e-11);
    }

    [Fact]
    public void A_density_far_out_in_a_tail_keeps_its_digits()
    {
        var density = new KernelDensity(new WeightedSample([0, 1]), new DensityDesign { Bandwidth = 1 });

        // mpmath: (φ(20) + φ(19)) / 2
        Close.To(8.12318021147278178e-80, density.At(20), 1e-13);
    }

    [Fact]
    public void Densities_agree_with_R()
    {
        var expected = Reference.Read("direct.csv");
        var h = Bandwidth.Silverman(Values);
        var (gaussian, epanechnikov) = (Density(new DensityDesign { Bandwidth = h }, false), Density(new DensityDesign { Bandwidth = h, Kernel = Kernel.Epanechnikov }, false));
        var weighted = Density(new DensityDesign { Bandwidth = h }, true);
        for (var i = 0; i < expected.Rows; i++)
        {
            var at = expected.Numbers("at")[i];
            Close.To(expected.Numbers("gaussian")[i], gaussian.At(at), 1e-12, $"gaussian at {at}");
            Close.To(expected.Numbers("epanechnikov")[i], epanechnikov.At(at), 1e-12, $"epanechnikov at {at}");
            Close.To(expected.Numbers("weighted")[i], weighted.At(at), 1e-12, $"weighted at {at}");
            // R shares values out to a grid too, and joins its points by straight lines.
            Close.Within(expected.Numbers("r_density")[i], gaussian.At(at), 1e-6, $"density() at {at}");
        }
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void The_fast_curve_is_the_direct_one(Kernel kernel, string border, string weights)
    {
        var density = Density(Design(kernel, border), weights == "weighted");
        var curve = density.OnGrid(1, 150, 300);

        var peak = curve.Max(p => p.Density);
        Assert.All(curve, p => Close.Within(density.At(p.X), p.Density, 1e-6 * peak, $"at {p.X}"));
    }

    [Fact]
    public void The_fast_curve_of_many_values_is_shared_out_to_cells_and_still_right()
    {
        // Skewed, in steps and with uneven weights, so that nothing cancels by symmetry.
        double[] many = [.. Enumerable.Range(0, 5000).Select(i => Math.Exp(NormalDistribution.StandardQuantile((i + 0.5) / 5000)))];
        double[] weights = [.. Enumerable.Range(0, 5000).Select(i => i % 7 == 0 ? 30.0 : 1 + i % 3)];
        foreach (var low in new[] { double.NegativeInfinity, 0 })
        {
            var density = new KernelDensity(new WeightedSample(many, weights), new DensityDesign { Bandwidth = Bandwidth.SheatherJones(many), Low = low });
            var curve = density.OnGrid(-1, 12, 131);
            var peak = curve.Max(p => p.Density);
            Assert.All(curve, p => Close.Within(density.At(p.X), p.Density, 1e-7 * peak, $"at {p.X}"));
        }
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Densities_integrate_to_one(Kernel kernel, string border, string weights)
    {
        var density = Density(Design(kernel, border), weights == "weighted");
        var curve = density.OnGrid(border == "none" ? -60 : border == "log" ? 1e-9 : 0, border == "log" ? 1000 : border == "reflect" ? 180 : 300, 10_001);
        var step = curve[1].X - curve[0].X;

        Close.To(1, step * (curve.Sum(p => p.Density) - (curve[0].Density + curve[^1].Density) / 2), 1e-4);
    }

    [Fact]
    public void A_bound_keeps_the_density_inside()
    {
        var density = Density(Design(Kernel.Gaussian, "reflect"), false);

        Assert.Equal(0, density.At(-0.001));
        Assert.Equal(0, density.At(180.001));
        // The largest value is 3.49 below the bound: what spills over comes back.
        Close.To(2 * Density(Design(Kernel.Gaussian, "none"), false).At(180), density.At(180), 1e-12);
        Assert.True(density.At(0) > 0);
        Assert.Equal(0, density.OnGrid()[0].X);
        Assert.Equal(512, density.OnGrid().Count);
        Assert.Equal(0, Density(Design(Kernel.Gaussian, "log"), false).At(0));
        Assert.True(Density(Design(Kernel.Gaussian, "log"), false).OnGrid(64)[0].X > 0);
        Assert.True(Density(Design(Kernel.Gaussian, "none"), false).OnGrid(64)[0].X < 0);
    }

    [Fact]
    public void Values_and_designs_that_make_no_density_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Bandwidth.Silverman([1]));
        Assert.Throws<ArgumentException>(() => Bandwidth.Scott([2, 2, 2]));
        Assert.Throws<ArgumentException>(() => Bandwidth.SheatherJones([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => Density(new DensityDesign { Bandwidth = 0 }, false));
        Assert.Throws<ArgumentException>(() => Density(new DensityDesign { Bandwidth = 1, Low = 30 }, false));
        Assert.Throws<ArgumentException>(() => Density(new DensityDesign { Bandwidth = 1, Low = 3, High = 2 }, false));
        Assert.Throws<ArgumentException>(() => Density(new DensityDesign { Bandwidth = 1, Low = 0, TakesLogarithms = true }, false));
        Assert.Throws<ArgumentException>(() => new KernelDensity(new WeightedSample([0, 1]), new DensityDesign { Bandwidth = 1, TakesLogarithms = true }));
        var density = Density(new DensityDesign { Bandwidth = 1 }, false);
        Assert.Throws<ArgumentException>(() => density.At(double.NaN));
        Assert.Throws<ArgumentException>(() => density.OnGrid(2, 1));
        Assert.Throws<ArgumentException>(() => density.OnGrid(1, 2, 1));
    }

    private static DensityDesign Design(Kernel kernel, string border) => new()
    {
        Bandwidth = border == "log" ? 0.3 : 6,
        Kernel = kernel,
        Low = border == "reflect" ? 0 : double.NegativeInfinity,
        High = border == "reflect" ? 180 : double.PositiveInfinity,
        TakesLogarithms = border == "log",
    };

    private static KernelDensity Density(DensityDesign design, bool isWeighted) => new(new WeightedSample(Values, isWeighted ? Weights : null), design);
}
