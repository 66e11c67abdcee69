using System.Globalization;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Survey.Streaming;

/// <summary>
/// Takes the rows of a sample one by one, in any order, and keeps only the totals of its first-stage clusters: totals, means and ratios
/// of a sample of any size.
/// </summary>
/// <remarks>
/// Memory grows with the number of clusters, not of rows. Sums carry a second word, so the order of rows does not show in the first fifteen
/// digits. One thread adds to one accumulator; give each thread its own and merge them in a fixed order.
/// </remarks>
public sealed class SurveyTotalAccumulator
{
    private readonly Dictionary<ClusterKey, int> _places = [];
    private readonly List<ClusterKey> _clusters = [];
    private double[] _high = [];
    private double[] _low = [];

    /// <summary>An accumulator without rows.</summary>
    /// <param name="variables">How many variables k each row has; at least 1.</param>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public SurveyTotalAccumulator(int variables)
    {
        if (variables < 1) throw new ArgumentException($"variables is {variables}; it must be at least 1.", nameof(variables));
        Variables = variables;
    }

    /// <summary>How many variables each row has.</summary>
    public int Variables { get; }

    /// <summary>How many rows have been taken.</summary>
    public long Rows { get; private set; }

    /// <summary>How many clusters have been seen.</summary>
    public int Clusters => _clusters.Count;

    /// <summary>Takes a row.</summary>
    /// <param name="stratum">Number of its stratum; 0 for all rows when there are no strata.</param>
    /// <param name="cluster">
    /// Number of its first-stage cluster within the stratum; another for each row when rows are drawn by themselves.
    /// </param>
    /// <param name="weight">
    /// Its weight, not negative. A row outside a domain has weight 0 and must be added, so that its cluster counts.
    /// </param>
    /// <param name="values">Its k values; they may be NaN where the weight is 0.</param>
    /// <exception cref="ArgumentException">
    /// There are not k values, the weight is negative or not finite, or a value with weight is not finite.
    /// </exception>
    public void Add(int stratum, long cluster, double weight, ReadOnlySpan<double> values)
    {
        Require.SameCount(values.Length, nameof(values), Variables, nameof(Variables));
        if (!(weight >= 0) || !double.IsFinite(weight)) throw Bad("weight", weight);
        var place = Place(new ClusterKey(stratum, cluster)) * (Variables + 1);
        Rows++;
        if (weight == 0) return;
        foreach (var value in values)
        {
            if (!double.IsFinite(value)) throw Bad("a value", value);
        }

        AddTo(place, new DoubleDouble(weight, 0));
        for (var j = 0; j < values.Length; j++) AddTo(place + 1 + j, DoubleDouble.Product(weight, values[j]));
    }

    /// <summary>Takes all rows that another accumulator has taken.</summary>
    /// <param name="other">One of as many variables; it stays as it is.</param>
    /// <exception cref="ArgumentException">It is of another number of variables, or this one itself.</exception>
    public void Merge(SurveyTotalAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Require.SameCount(other.Variables, nameof(other), Variables, nameof(Variables));
        if (ReferenceEquals(this, other)) throw new ArgumentException("An accumulator cannot be merged with itself.", nameof(other));
        for (var c = 0; c < other.Clusters; c++)
        {
            var (from, to) = (c * (Variables + 1), Place(other._clusters[c]) * (Variables + 1));
            for (var j = 0; j <= Variables; j++) AddTo(to + j, new DoubleDouble(other._high[from + j], other._low[from + j]));
        }

        Rows += other.Rows;
    }

    /// <summary>The sample as it stands, a row for each cluster in the order of strata and clusters; the accumulator may go on.</summary>
    /// <exception cref="ArgumentException">No row with weight has been taken.</exception>
    public AccumulatedSample Snapshot()
    {
        int[] order = [.. Enumerable.Range(0, Clusters).OrderBy(c => _clusters[c])];
        double Sum(int cluster, int j) => _high[cluster * (Variables + 1) + j] + _low[cluster * (Variables + 1) + j];
        return new AccumulatedSample(
            [.. order.Select(c => _clusters[c].Stratum)],
            [.. Enumerable.Range(0, Variables + 1).Select(j => order.Select(c => Sum(c, j)).ToArray())]);
    }

    private int Place(ClusterKey key)
    {
        if (_places.TryGetValue(key, out var place)) return place;
        place = _clusters.Count;
        _places.Add(key, place);
        _clusters.Add(key);
        if (_high.Length < Clusters * (Variables + 1))
        {
            var size = Math.Max(16, 2 * place) * (Variables + 1);
            Array.Resize(ref _high, size);
            Array.Resize(ref _low, size);
        }

        return place;
    }

    private void AddTo(int place, DoubleDouble term)
    {
        var sum = new DoubleDouble(_high[place], _low[place]) + term;
        (_high[place], _low[place]) = (sum.High, sum.Low);
    }

    private ArgumentException Bad(string what, double value) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture, $"Row {Rows} has {what} of {value}; finite numbers are needed, and no negative weight."),
            what == "weight" ? "weight" : "values");
}
