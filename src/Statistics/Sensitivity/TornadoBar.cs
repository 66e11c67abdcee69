namespace Reckon.Statistics.Sensitivity;

/// <summary>How an output moves when one input goes from low to high and all others stay.</summary>
/// <param name="Input">Number of the input.</param>
/// <param name="LowInput">Its low value.</param>
/// <param name="HighInput">Its high value.</param>
/// <param name="AtLow">The output at the low value.</param>
/// <param name="AtHigh">The output at the high value.</param>
public readonly record struct TornadoBar(int Input, double LowInput, double HighInput, double AtLow, double AtHigh)
{
    /// <summary>The length of the bar.</summary>
    public double Swing => Math.Abs(AtHigh - AtLow);
}
