using System.Globalization;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.SurveyRegression;

/// <summary>A response and what it is regressed on, for the n rows of a sample.</summary>
public sealed record RegressionModel
{
    /// <summary>X: n × p; an intercept is a column of ones. NaN is allowed in rows without weight.</summary>
    public required Matrix Predictors { get; init; }

    /// <summary>y: n values; NaN is allowed in rows without weight.</summary>
    public required IReadOnlyList<double> Response { get; init; }

    /// <summary>How the mean follows from the linear predictor; weighted least squares by default.</summary>
    public ResponseFamily Family { get; init; } = ResponseFamily.Gaussian;

    /// <summary>
    /// n values that are added to the linear predictor, such as the logarithm of an exposure. Null, the default, for none.
    /// </summary>
    public IReadOnlyList<double>? Offset { get; init; }

    /// <summary>What the p coefficients are called, for messages. Null, the default, names them by their numbers.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The name of a coefficient, or its number from zero.</summary>
    internal string NameOf(int column) => Names?[column] ?? column.ToString(CultureInfo.InvariantCulture);
}
