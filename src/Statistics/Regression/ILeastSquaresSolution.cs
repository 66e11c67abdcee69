using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>What a method of least squares hands over: β = (X'WX)⁻¹X'Wy and what goes with it.</summary>
internal interface ILeastSquaresSolution
{
    /// <summary>k coefficients.</summary>
    double[] Coefficients { get; }

    /// <summary>(X'WX)⁻¹, k × k.</summary>
    Matrix CrossProductInverse { get; }

    /// <summary>(X'WX)⁻¹X'W, k × n: times the response it gives the coefficients.</summary>
    Matrix Weighing { get; }

    /// <summary>Xβ, n values.</summary>
    double[] Fitted { get; }

    /// <summary>y − Xβ, n values.</summary>
    double[] Residuals { get; }

    /// <summary>√w x'(X'WX)⁻¹x√w for each of n rows, with all digits also where it is small.</summary>
    double[] Leverages { get; }

    /// <summary>
    /// One less the leverage of each of n rows, without the loss of digits of the subtraction where the method can avoid it.
    /// </summary>
    double[] LeverageComplements { get; }

    /// <summary>Σ w(y − ŷ)².</summary>
    double ResidualSumOfSquares { get; }

    /// <summary>Σ w(ŷ − ȳ)² with an intercept, else Σ wŷ².</summary>
    double RegressionSumOfSquares { get; }

    /// <summary>Σ w(y − ȳ)² with an intercept, else Σ wy².</summary>
    double TotalSumOfSquares { get; }

    /// <summary>x'β and x'(X'WX)⁻¹x for a row of k values.</summary>
    (double Value, double Spread) At(ReadOnlySpan<double> row);
}
