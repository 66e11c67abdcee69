using System.Globalization;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Calibration;

/// <summary>
/// What <see cref="RegressionCalibration"/> is to meet: p auxiliary variables of the sample and their totals in the population.
/// </summary>
public sealed record KnownTotals
{
    /// <summary>X: n × p, finite. A column of ones calibrates to the size of the population.</summary>
    public required Matrix Auxiliary { get; init; }

    /// <summary>The p totals over the population.</summary>
    public required IReadOnlyList<double> Totals { get; init; }

    /// <summary>What the p columns are called, for messages. Null, the default, names them by their numbers.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>How weights are kept near those before; linear by default.</summary>
    public CalibrationDistance Distance { get; init; } = CalibrationDistance.Linear;

    /// <summary>
    /// v: how the residual variance of the n rows differs, above zero; the regression then weighs rows by d/v (R survey's
    /// <c>variance</c>, 1/q of Deville and Särndal). With v = x and x alone in X, linear calibration is the ratio estimator. Null,
    /// the default, when it does not differ.
    /// </summary>
    public IReadOnlyList<double>? Variances { get; init; }

    /// <summary>The name of a column, or its number from zero.</summary>
    internal string NameOf(int column) => Names?[column] ?? column.ToString(CultureInfo.InvariantCulture);
}
