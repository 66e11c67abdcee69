using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Resampling;

/// <summary>
/// As many draws with replacement as there are units, from the units of each stratum; a unit is an observation or a whole cluster of
/// them.
/// </summary>
/// <remarks>
/// Davison and Hinkley (1997), 3.2 and 3.8. With few units a stratum the spread is too small by (n − 1)/n in each; for survey designs the
/// rescaled bootstrap corrects that.
/// </remarks>
public sealed class ClusterBootstrap : IResamplingPlan
{
    private readonly int[] _unitOf;
    private readonly int[][] _unitsOfStratum;

    private ClusterBootstrap(int[] unitOf, int[][] unitsOfStratum) => (_unitOf, _unitsOfStratum) = (unitOf, unitsOfStratum);

    /// <inheritdoc/>
    public int Count => _unitOf.Length;

    /// <summary>Draws whole clusters.</summary>
    /// <param name="clusters">n codes: observations with the same code are drawn together.</param>
    /// <exception cref="ArgumentException">There is no observation.</exception>
    public static ClusterBootstrap Of(IReadOnlyList<int> clusters) => Of(clusters, [.. clusters.Select(_ => 0)]);

    /// <summary>Draws whole clusters within strata.</summary>
    /// <param name="clusters">n codes of clusters.</param>
    /// <param name="strata">n codes of strata; a cluster lies in one.</param>
    /// <exception cref="ArgumentException">There is no observation, the counts differ, or a cluster lies in two strata.</exception>
    public static ClusterBootstrap Of(IReadOnlyList<int> clusters, IReadOnlyList<int> strata)
    {
        Require.NotEmpty(clusters.Count, nameof(clusters));
        Require.SameCount(strata.Count, nameof(strata), clusters.Count, nameof(clusters));
        var codes = clusters.Distinct().Order().ToArray();
        var unitOf = clusters.Select(c => Array.BinarySearch(codes, c)).ToArray();
        var stratumOf = new int[codes.Length];
        for (var i = unitOf.Length - 1; i >= 0; i--) stratumOf[unitOf[i]] = strata[i];
        for (var i = 0; i < unitOf.Length; i++)
            Require.That(stratumOf[unitOf[i]] == strata[i], nameof(strata),
                $"Cluster {clusters[i]} lies in stratum {stratumOf[unitOf[i]]} and, at [{i}], in {strata[i]}; it must lie in one.");
        var unitsOfStratum = Enumerable.Range(0, codes.Length).GroupBy(u => stratumOf[u]).OrderBy(g => g.Key).Select(g => g.ToArray());
        return new ClusterBootstrap(unitOf, [.. unitsOfStratum]);
    }

    /// <summary>Draws observations within strata.</summary>
    /// <param name="strata">n codes: as many are drawn from a stratum as it has.</param>
    /// <exception cref="ArgumentException">There is no observation.</exception>
    public static ClusterBootstrap Stratified(IReadOnlyList<int> strata) => Of([.. Enumerable.Range(0, strata.Count)], strata);

    /// <inheritdoc/>
    public void Fill(RandomStream random, Span<double> weights)
    {
        var times = new int[_unitsOfStratum.Sum(s => s.Length)];
        foreach (var units in _unitsOfStratum)
        {
            for (var i = 0; i < units.Length; i++) times[units[random.NextIndex(units.Length)]]++;
        }

        for (var i = 0; i < Count; i++) weights[i] = times[_unitOf[i]];
    }
}
