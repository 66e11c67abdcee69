using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Productivity;

/// <summary>Firms (merchants, shops) of which both the sales and the jobs were asked.</summary>
public sealed record FirmSample
{
    /// <summary>Takes n firms.</summary>
    /// <param name="sales">x, n values that are not negative, in one unit of money.</param>
    /// <param name="jobs">y, n values above zero: a firm without a job has no productivity.</param>
    /// <param name="clusters">n codes of what was drawn together (an agency, a town, a category); null (the default) when each firm was
    /// drawn for itself.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value is outside its range, or there are fewer than four firms.</exception>
    public FirmSample(IReadOnlyList<double> sales, IReadOnlyList<double> jobs, IReadOnlyList<int>? clusters = null)
    {
        Require.SameCount(sales.Count, nameof(sales), jobs.Count, nameof(jobs));
        Require.NonNegative([.. sales], nameof(sales));
        Require.Positive([.. jobs], nameof(jobs));
        if (clusters is not null) Require.SameCount(clusters.Count, nameof(clusters), sales.Count, nameof(sales));
        if (sales.Count < 4)
            throw new ArgumentException(
                $"sales has {sales.Count} entries; a curve of three coefficients needs at least four firms.",
                nameof(sales));
        (Sales, Jobs, Clusters) = ([.. sales], [.. jobs], clusters is null ? null : [.. clusters]);
        Productivities = [.. sales.Zip(jobs, (x, y) => x / y)];
        Require.Finite([.. Productivities], "sales / jobs");
    }

    /// <summary>x, the sales of each firm.</summary>
    public IReadOnlyList<double> Sales { get; }

    /// <summary>y, the jobs of each firm.</summary>
    public IReadOnlyList<double> Jobs { get; }

    /// <summary>The cluster of each firm; null when each was drawn for itself.</summary>
    public IReadOnlyList<int>? Clusters { get; }

    /// <summary>p = x/y, the sales for each job.</summary>
    public IReadOnlyList<double> Productivities { get; }

    /// <summary>How many firms, n.</summary>
    public int Count => Sales.Count;

    /// <summary>The smallest sales of a firm: below it nothing is known of the curve.</summary>
    public double LowestSales => Sales.Min();

    /// <summary>The largest sales of a firm: above it nothing is known of the curve.</summary>
    public double HighestSales => Sales.Max();

    /// <summary>The mean of the sales.</summary>
    public double MeanSales => Sums.Mean([.. Sales]);
}
