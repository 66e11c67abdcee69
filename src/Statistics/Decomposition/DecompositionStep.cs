namespace Reckon.Statistics.Decomposition;

/// <summary>One bar of a waterfall.</summary>
/// <param name="Factor">The factor, from zero, that becomes new.</param>
/// <param name="Start">The value before.</param>
/// <param name="End">The value after.</param>
public sealed record DecompositionStep(int Factor, double Start, double End)
{
    /// <summary>The height of the bar, negative for one that goes down.</summary>
    public double Change => End - Start;
}
