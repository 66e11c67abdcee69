using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>n values of which those far above their prediction were drawn in, so that one giant does not stand for many.</summary>
/// <remarks>
/// One-sided winsorisation: with w = a g, threshold k = ŷ + L/(w − 1) and y* = y/w + (1 − 1/w) k for y above k. The prediction ŷ is
/// x Σ a y / Σ a x over the group's values that can be winsorised, under expansion their weighted mean. It trades a small bias for less
/// variance: publish <see cref="Effect"/> with the total. Clark (1995); Kokic and Bell (1994), Journal of Official Statistics 10; Office
/// for National Statistics, Statistical Method Specifications, "Winsorisation", against whose library's worked scenarios it was checked.
/// </remarks>
public sealed record Winsorisation
{
    private Winsorisation(WinsorisationSample sample)
    {
        var factors = sample.CalibrationFactors ?? [.. sample.Values.Select(_ => 1.0)];
        Weights = [.. sample.DesignWeights.Zip(factors, (a, g) => a * g)];
        Markers = [.. sample.DesignWeights.Select((a, i) => Mark(a, factors[i]))];
        Thresholds = FindThresholds(sample);
        OutlierWeights = [.. sample.Values.Select((y, i) => OutlierWeight(y, Thresholds[i], Weights[i]))];
        Values = [.. sample.Values.Zip(OutlierWeights, (y, o) => y * o)];
        Effect = Sums.OfProducts([.. Weights], [.. Values.Zip(sample.Values, (after, before) => after - before)]);
    }

    /// <summary>w: the n weights with which the values enter a total.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Whether each value could be winsorised.</summary>
    public IReadOnlyList<WinsorisationMarker> Markers { get; }

    /// <summary>k: the n thresholds; +∞ where a value could not be winsorised.</summary>
    public IReadOnlyList<double> Thresholds { get; }

    /// <summary>y*/y: what each value is multiplied by, 1 for most. A value of zero has 1.</summary>
    public IReadOnlyList<double> OutlierWeights { get; }

    /// <summary>y*: the n values after winsorisation.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>Σ w (y* − y): what winsorisation does to the total; zero or below.</summary>
    public double Effect { get; }

    /// <summary>Winsorises a sample.</summary>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, a number is outside its range, L changes within a group, the auxiliary variable comes without
    /// calibration factors or the reverse, or is zero throughout a group.
    /// </exception>
    public static Winsorisation Of(WinsorisationSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        Check(sample);
        return new Winsorisation(sample);
    }

    private static void Check(WinsorisationSample sample)
    {
        var n = sample.Values.Count;
        Require.Finite([.. sample.Values], nameof(sample.Values));
        Require.SameCount(sample.DesignWeights.Count, nameof(sample.DesignWeights), n, nameof(sample.Values));
        Require.SameCount(sample.Groups.Rows, nameof(sample.Groups), n, nameof(sample.Values));
        Require.SameCount(sample.Parameters.Count, nameof(sample.Parameters), n, nameof(sample.Values));
        Require.NonNegative([.. sample.Parameters], nameof(sample.Parameters));
        Require.Positive([.. sample.DesignWeights], nameof(sample.DesignWeights));
        CheckDesignWeights(sample.DesignWeights);
        CheckParameters(sample);
        CheckRatio(sample);
    }

    private static void CheckDesignWeights(IReadOnlyList<double> weights)
    {
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < 1)
            {
                throw new ArgumentException(
                    $"DesignWeights[{i}] of {weights.Count} is below 1: a sampled unit stands at least for itself.", nameof(weights));
            }
        }
    }

    private static void CheckParameters(WinsorisationSample sample)
    {
        var first = sample.Groups.FirstRows();
        for (var i = 0; i < sample.Parameters.Count; i++)
        {
            var group = sample.Groups.Codes[i];
            if (!sample.Parameters[i].Equals(sample.Parameters[first[group]]))
            {
                throw new ArgumentException(
                    $"Parameters[{i}] differs from that of row {first[group]}, which is in the same group, {sample.Groups.Labels[group]}.",
                    nameof(sample));
            }
        }
    }

    private static void CheckRatio(WinsorisationSample sample)
    {
        if (sample.CalibrationFactors is null != sample.Auxiliary is null)
        {
            throw new ArgumentException(
                "Calibration factors and the auxiliary variable are given together, or neither is.", nameof(sample));
        }

        if (sample.CalibrationFactors is not { } factors || sample.Auxiliary is not { } auxiliary) return;
        Require.SameCount(factors.Count, nameof(sample.CalibrationFactors), sample.Values.Count, nameof(sample.Values));
        Require.SameCount(auxiliary.Count, nameof(sample.Auxiliary), sample.Values.Count, nameof(sample.Values));
        Require.Positive([.. factors], nameof(sample.CalibrationFactors));
        Require.NonNegative([.. auxiliary], nameof(sample.Auxiliary));
    }

    private static WinsorisationMarker Mark(double designWeight, double factor)
    {
        if (designWeight <= 1 && factor >= 1) return WinsorisationMarker.FullyEnumerated;
        return designWeight * factor <= 1 ? WinsorisationMarker.WeightNotAboveOne : WinsorisationMarker.Winsorised;
    }

    private double[] FindThresholds(WinsorisationSample sample)
    {
        var ratios = Ratios(sample);
        var thresholds = new double[sample.Values.Count];
        for (var i = 0; i < thresholds.Length; i++)
        {
            thresholds[i] = Markers[i] == WinsorisationMarker.Winsorised
                ? ratios[sample.Groups.Codes[i]] * (sample.Auxiliary?[i] ?? 1) + sample.Parameters[i] / (Weights[i] - 1)
                : double.PositiveInfinity;
        }

        return thresholds;
    }

    private double[] Ratios(WinsorisationSample sample)
    {
        var (values, auxiliary, counts) = (new double[sample.Groups.Count], new double[sample.Groups.Count], new int[sample.Groups.Count]);
        for (var i = 0; i < sample.Values.Count; i++)
        {
            if (Markers[i] != WinsorisationMarker.Winsorised) continue;
            var group = sample.Groups.Codes[i];
            values[group] += sample.DesignWeights[i] * sample.Values[i];
            auxiliary[group] += sample.DesignWeights[i] * (sample.Auxiliary?[i] ?? 1);
            counts[group]++;
        }

        var empty = Enumerable.Range(0, counts.Length).FirstOrDefault(g => counts[g] > 0 && auxiliary[g] == 0, -1);
        if (empty >= 0)
        {
            throw new ArgumentException(
                $"Group {sample.Groups.Labels[empty]}: the auxiliary variable is zero in all {counts[empty]} rows, so it predicts nothing.",
                nameof(sample));
        }

        return [.. values.Zip(auxiliary, (y, x) => y / x)];
    }

    private static double OutlierWeight(double value, double threshold, double weight) =>
        value > threshold && value != 0 ? (value / weight + (1 - 1 / weight) * threshold) / value : 1;
}
