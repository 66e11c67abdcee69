using System.Globalization;

namespace Reckon.Statistics.Tests;

/// <summary>Compares numbers by their relative difference, and says by how much they miss.</summary>
internal static class Close
{
    /// <summary>Fails unless |found − expected| ≤ relative × |expected|; two that are both infinite, NaN or equal pass.</summary>
    public static void To(double expected, double found, double relative, string what = "")
    {
        if (expected.Equals(found) || Math.Abs(found - expected) <= relative * Math.Abs(expected)) return;
        var off = Math.Abs(found - expected) / Math.Abs(expected);
        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{what} expected {expected:R}, found {found:R}: off by {off:E1}, allowed {relative:E1}"));
    }

    /// <summary>The same for two series of one length.</summary>
    public static void To(IReadOnlyList<double> expected, IReadOnlyList<double> found, double relative, string what = "")
    {
        Assert.Equal(expected.Count, found.Count);
        for (var i = 0; i < expected.Count; i++) To(expected[i], found[i], relative, $"{what}[{i}]");
    }

    /// <summary>Fails unless |found − expected| ≤ absolute, for values that are zero up to rounding.</summary>
    public static void Within(double expected, double found, double absolute, string what = "") =>
        Assert.True(Math.Abs(found - expected) <= absolute, string.Create(CultureInfo.InvariantCulture, $"{what} expected {expected:R} ± {absolute:E1}, found {found:R}"));
}
