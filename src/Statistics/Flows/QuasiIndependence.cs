using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Functions;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.Flows;

/// <summary>A table of flows against the model that destination does not depend on origin outside the cells that are left out, such as those who stay.</summary>
/// <remarks>
/// Goodman (1968), Journal of the American Statistical Association 63; Agresti (2013), Categorical Data Analysis, section 11.2. Fitted by
/// iterative proportional fitting. Checked against R <c>loglin</c>, <c>chisq.test</c> and <c>glm(family = poisson)</c>.
/// </remarks>
public sealed record QuasiIndependence
{
    private const double Tolerance = 1e-13;
    private const int MostSteps = 20_000;

    private QuasiIndependence(Matrix fitted, Matrix residuals, Matrix adjusted, double ratio, double pearson, int degrees) =>
        (Fitted, PearsonResiduals, AdjustedResiduals, LikelihoodRatio, PearsonStatistic, DegreesOfFreedom) = (fitted, residuals, adjusted, ratio, pearson, degrees);

    /// <summary>Expected counts, r × c; zero in cells left out.</summary>
    public Matrix Fitted { get; }

    /// <summary>(observed − expected)/√expected, r × c; NaN in cells left out or expected to be empty.</summary>
    public Matrix PearsonResiduals { get; }

    /// <summary>Pearson residuals over their own standard deviation, r × c: beyond ±2 or ±3 a cell stands out. NaN in cells left out or fitted exactly.</summary>
    /// <remarks>Haberman (1973), Biometrics 29; called <c>stdres</c> in R.</remarks>
    public Matrix AdjustedResiduals { get; }

    /// <summary>G² = 2 Σ observed ln(observed/expected).</summary>
    public double LikelihoodRatio { get; }

    /// <summary>X² = Σ (observed − expected)²/expected.</summary>
    public double PearsonStatistic { get; }

    /// <summary>Cells that are fitted less independent parameters; rows and columns without counts are left out.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The probability of a G² at least as large under the model; 1 when no degree of freedom is left.</summary>
    public double LikelihoodRatioPValue => PValue(LikelihoodRatio);

    /// <summary>The probability of an X² at least as large under the model; 1 when no degree of freedom is left.</summary>
    public double PearsonPValue => PValue(PearsonStatistic);

    /// <summary>Fits plain independence: no cell is left out.</summary>
    /// <param name="table">The counts.</param>
    /// <exception cref="ConvergenceException">The fit did not settle.</exception>
    public static QuasiIndependence FitAll(FlowTable table) => Fit(table, (_, _) => false);

    /// <summary>Fits the cells off the diagonal of a square table.</summary>
    /// <param name="table">The counts.</param>
    /// <exception cref="ArgumentException">No count is off the diagonal.</exception>
    /// <exception cref="ConvergenceException">The fit did not settle.</exception>
    public static QuasiIndependence FitMovers(FlowTable table) => Fit(table, (i, j) => i == j);

    /// <summary>Fits all cells that are not left out.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="isLeftOut">For a row and a column from zero, whether the cell is left out: impossible, or of no interest.</param>
    /// <exception cref="ArgumentException">All counts are left out.</exception>
    /// <exception cref="ConvergenceException">The fit did not settle, as where zeros leave a margin to one cell that the model cannot fill.</exception>
    public static QuasiIndependence Fit(FlowTable table, Func<int, int, bool> isLeftOut)
    {
        var cells = FittedCells.Of(table.Counts, isLeftOut);
        var fitted = Scale(cells);
        var leverages = cells.Leverages(fitted);
        var residuals = Matrix.Create(fitted.Rows, fitted.Columns, (i, j) => fitted[i, j] > 0 ? (cells.Counts[i, j] - fitted[i, j]) / Math.Sqrt(fitted[i, j]) : double.NaN);
        var adjusted = Matrix.Create(fitted.Rows, fitted.Columns, (i, j) => leverages[i, j] < 1 - 1e-9 ? residuals[i, j] / Math.Sqrt(1 - leverages[i, j]) : double.NaN);
        double[] ratios = [.. cells.Each().Select(c => Rest(cells.Counts[c.Row, c.Column], fitted[c.Row, c.Column]))];
        double[] squares = [.. cells.Each().Select(c => residuals[c.Row, c.Column] * residuals[c.Row, c.Column])];
        return new QuasiIndependence(fitted, residuals, adjusted, 2 * Sums.Of(ratios), Sums.Of(squares), cells.DegreesOfFreedom);
    }

    // The term n − m sums to zero; with it each term is positive, and rounding in a margin does not show.
    private static double Rest(double count, double expected) => (count == 0 ? 0 : count * LogRatio.Of(count, expected)) - (count - expected);

    private static Matrix Scale(FittedCells cells)
    {
        var (rows, columns) = (cells.Counts.Rows, cells.Counts.Columns);
        var (rowEffects, columnEffects) = (new double[rows], Enumerable.Repeat(1.0, columns).ToArray());
        for (var step = 0; step < MostSteps; step++)
        {
            var change = Update(rowEffects, cells.RowTotals, cells.Allowed.Times(columnEffects));
            change = Math.Max(change, Update(columnEffects, cells.ColumnTotals, cells.Allowed.LeftTimes(rowEffects)));
            if (change < Tolerance) return Matrix.Create(rows, columns, (i, j) => cells.Allowed[i, j] * rowEffects[i] * columnEffects[j]);
        }

        throw new ConvergenceException(Invariant($"The fit of {rows} × {columns} cells did not settle within {MostSteps} steps."));
    }

    private static double Update(double[] effects, IReadOnlyList<double> totals, double[] sums)
    {
        var change = 0.0;
        for (var i = 0; i < effects.Length; i++)
        {
            var next = totals[i] == 0 ? 0 : totals[i] / sums[i];
            change = Math.Max(change, next == effects[i] ? 0 : Math.Abs(next - effects[i]) / next);
            effects[i] = next;
        }

        return change;
    }

    private double PValue(double statistic) => DegreesOfFreedom == 0 ? 1 : new ChiSquaredDistribution(DegreesOfFreedom).Survival(statistic);
}
