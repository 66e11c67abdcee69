using Reckon.Statistics.Distributions;

namespace Reckon.Assessments.Microdata;

/// <summary>Makes merchants: sales first, then the staff that they need.</summary>
/// <param name="parameters">How.</param>
/// <param name="draws">Random numbers.</param>
internal sealed class MerchantPopulation(MerchantParameters parameters, ColumnDraws draws)
{
    private const int FewestHours = 1;
    private const int MostHours = 84;
    private static readonly string[] Categories = ["clothing", "food", "household", "beauty", "digital", "services"];
    private static readonly double[] CategoryShares = [0.26, 0.24, 0.18, 0.14, 0.08, 0.1];

    /// <summary>The population: merchant, tier, province, category, agency, sales, staff, platform_share, full_time_share, hours.</summary>
    public MicrodataTable Make(int size)
    {
        var sales = Sales(size);
        var agencies = Math.Max(2, size / parameters.AgencySize);
        var agency = draws.Uniform(size, DrawPurpose.Agency);
        agency = draws.Map(size, i => Math.Floor(agency[i] * agencies) + 1);
        return new MicrodataTable(
        [
            new("merchant", draws.Map(size, i => i + 1)),
            new("tier", draws.Map(size, i => MerchantTiers.Of(sales[i], parameters)), MerchantTiers.All),
            new("province", draws.Places(Provinces.Shares, size, DrawPurpose.Province), Provinces.Names),
            new("category", draws.Places(CategoryShares, size, DrawPurpose.Category), Categories),
            new("agency", agency),
            new("sales", sales),
            new("staff", Staff(sales, agency, agencies)),
            new("platform_share", PlatformShares(size)),
            new("full_time_share", FullTimeShares(size)),
            new("hours", Hours(size)),
        ]);
    }

    // Lognormal times Pareto, to the yuan hundred: what a file holds is what totals are made of.
    private double[] Sales(int size)
    {
        var mean = Math.Log(parameters.MeanSales * (parameters.TailIndex - 1) / parameters.TailIndex);
        var body = draws.From(new LogNormalDistribution(mean - parameters.LogDeviation * parameters.LogDeviation / 2, parameters.LogDeviation), size, DrawPurpose.Sales);
        var tail = draws.Uniform(size, DrawPurpose.Tail);
        return draws.Map(size, i => Math.Max(0.01, Math.Round(body[i] * Math.Pow(tail[i], -1 / parameters.TailIndex), 2)));
    }

    // Whole persons, the merchant at least; a fraction is rounded up as often as it is large, so that small shops keep their mean.
    private double[] Staff(double[] sales, double[] agency, int agencies)
    {
        var shared = draws.From(Factor(parameters.AgencyDeviation), agencies, DrawPurpose.AgencyEffect);
        var own = draws.From(Factor(Math.Sqrt(Math.Max(1e-12, Square(parameters.StaffDeviation) - Square(parameters.AgencyDeviation)))), sales.Length, DrawPurpose.Staff);
        var rounding = draws.Uniform(sales.Length, DrawPurpose.StaffRounding);
        return draws.Map(sales.Length, i => Math.Max(1, Math.Floor(Needed(sales[i]) * shared[(int)agency[i] - 1] * own[i] + rounding[i])));
    }

    // x/p(x), where p rises with sales.
    private double Needed(double sales) =>
        parameters.MeanSales / parameters.ProductivityAtMean * Math.Pow(sales / parameters.MeanSales, 1 - parameters.ProductivityElasticity);

    private double[] PlatformShares(int size)
    {
        var (none, half, all) = parameters.PlatformShareHeaps;
        var draw = draws.Uniform(size, DrawPurpose.PlatformShare);
        return draws.Map(size, i => Heaped(draw[i], none, half, all));
    }

    // Between the heaps people answer in steps of five.
    private static double Heaped(double draw, double none, double half, double all)
    {
        if (draw < none) return 0;
        if (draw < none + half) return 50;
        return draw < none + half + all ? 100 : 5 * (1 + Math.Floor(19 * (draw - none - half - all) / (1 - none - half - all)));
    }

    // A triangle from none to all has the mean of its three corners.
    private double[] FullTimeShares(int size)
    {
        var share = draws.From(new TriangularDistribution(0, 3 * parameters.FullTimeShare - 1, 1), size, DrawPurpose.FullTime);
        return draws.Map(size, i => Math.Round(100 * share[i]));
    }

    private double[] Hours(int size)
    {
        var hours = draws.From(new NormalDistribution(parameters.Hours, parameters.HoursDeviation), size, DrawPurpose.Hours);
        return draws.Map(size, i => Math.Clamp(Math.Round(hours[i]), FewestHours, MostHours));
    }

    // A factor whose mean is one.
    private static LogNormalDistribution Factor(double deviation) => new(-deviation * deviation / 2, deviation);

    private static double Square(double x) => x * x;
}
