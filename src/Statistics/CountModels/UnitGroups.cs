using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.CountModels;

/// <summary>Rows gathered into the clusters that were drawn; each row is its own where there are none.</summary>
internal sealed class UnitGroups
{
    private readonly int[] _groups;

    private UnitGroups(int[] groups, int count) => (_groups, Count) = (groups, count);

    /// <summary>How many clusters there are.</summary>
    public int Count { get; }

    /// <summary>The place of each row's cluster, from zero in the order in which clusters first appear.</summary>
    public IReadOnlyList<int> Places => _groups;

    /// <summary>Gathers n rows by their codes.</summary>
    /// <exception cref="ArgumentException">There are not n codes, or fewer than two clusters.</exception>
    public static UnitGroups Of(int rows, IReadOnlyList<int>? clusters)
    {
        if (clusters is not null) Require.SameCount(clusters.Count, nameof(clusters), rows, "rows");
        var places = new Dictionary<int, int>();
        var groups = new int[rows];
        for (var i = 0; i < rows; i++)
        {
            if (!places.TryGetValue(clusters?[i] ?? i, out groups[i])) places.Add(clusters?[i] ?? i, groups[i] = places.Count);
        }

        if (places.Count < 2)
            throw new ArgumentException(
                $"The {rows} rows lie in {places.Count} clusters; at least two are needed for a variance.",
                nameof(clusters));
        return new UnitGroups(groups, places.Count);
    }

    /// <summary>The sum of a value over each cluster.</summary>
    public double[] Sums(double[] values)
    {
        var sums = new double[Count];
        for (var i = 0; i < values.Length; i++) sums[_groups[i]] += values[i];
        return sums;
    }

    /// <summary>The total of a value without each of the clusters.</summary>
    public double[] WithoutEach(double[] values)
    {
        var sums = Sums(values);
        var total = Arithmetic.Sums.Of(sums);
        return Array.ConvertAll(sums, s => total - s);
    }

    /// <summary>The standard error of the sum of n linearised values that sum to zero: √(G/(G − 1) Σ z²) over G cluster sums z.</summary>
    public double StandardErrorOfSum(double[] linearised)
    {
        var sums = Sums(linearised);
        return Math.Sqrt(Count / (Count - 1.0) * Arithmetic.Sums.OfProducts(sums, sums));
    }
}
