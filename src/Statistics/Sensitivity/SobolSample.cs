namespace Reckon.Statistics.Sensitivity;

/// <summary>One output on the first base sample, on the second, and on the first with one group's columns taken from the second.</summary>
internal sealed class SobolSample(int draws, int groups)
{
    /// <summary>n values on the first base sample.</summary>
    public double[] First { get; } = new double[draws];

    /// <summary>n values on the second base sample.</summary>
    public double[] Second { get; } = new double[draws];

    /// <summary>n values for each group.</summary>
    public IReadOnlyList<double[]> Mixed { get; } = [.. Enumerable.Range(0, groups).Select(_ => new double[draws])];
}
