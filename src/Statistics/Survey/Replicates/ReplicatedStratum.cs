namespace Reckon.Statistics.Survey.Replicates;

/// <summary>A stratum of the first stage.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Clusters">Numbers of its clusters.</param>
/// <param name="Fraction">The share of its clusters that was drawn; 0 with replacement, 1 when taken whole.</param>
internal sealed record ReplicatedStratum(string Label, int[] Clusters, double Fraction)
{
    public int Count => Clusters.Length;

    public bool IsWhole => Fraction >= 1;

    public bool IsLonely => Count == 1 && !IsWhole;
}
