using Reckon.Statistics.Estimates;

namespace Reckon.Assessments.Tests.Microdata;

/// <summary>How estimates from many samples lie about the truth.</summary>
internal sealed record Recovery(IReadOnlyList<(Estimate Found, double Truth)> Runs)
{
    /// <summary>How often the 95 % interval holds the truth.</summary>
    public double Coverage => Runs.Average(r => r.Found.Interval().Contains(r.Truth) ? 1.0 : 0);

    /// <summary>The mean of the relative errors.</summary>
    public double RelativeBias => Runs.Average(r => r.Found.Value / r.Truth - 1);

    private double StandardErrorOfBias => Math.Sqrt(Runs.Sum(r => Math.Pow(r.Found.Value / r.Truth - 1 - RelativeBias, 2)) / (Runs.Count - 1) / Runs.Count);

    public override string ToString() => FormattableString.Invariant($"bias {RelativeBias:0.0000} ± {StandardErrorOfBias:0.0000}, coverage {Coverage:0.000}");

    public void AssertRecovers()
    {
        Assert.True(Math.Abs(RelativeBias) < 3.5 * StandardErrorOfBias + 0.002, ToString());
        Assert.True(Coverage is >= 0.9 and <= 0.98, ToString());
    }
}
