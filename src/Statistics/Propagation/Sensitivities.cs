using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Propagation;

/// <summary>Partial derivatives of a model's outputs by its inputs.</summary>
/// <remarks>
/// Ridders (1982), Advances in Engineering Software 4: central differences at falling steps, extrapolated to none; about 11 digits for
/// smooth models.
/// </remarks>
internal static class Sensitivities
{
    private const int Steps = 10;
    private const double Shrink = 1.4;

    /// <summary>The derivatives, outputs × inputs.</summary>
    /// <param name="model">The model.</param>
    /// <param name="point">The estimates of the inputs.</param>
    /// <param name="scales">
    /// The standard uncertainties of the inputs: over a tenth of them, or a thousandth of the estimate, the model must be smooth.
    /// </param>
    public static Matrix Of(Model model, double[] point, double[] scales)
    {
        var derivatives = new double[model.Outputs, point.Length];
        for (var i = 0; i < point.Length; i++)
        {
            var step = Math.Max(scales[i] / 10, Math.Abs(point[i]) / 1000);
            var column = ByInput(model, point, i, step > 0 ? step : 1e-3);
            for (var j = 0; j < column.Length; j++) derivatives[j, i] = column[j];
        }

        return derivatives;
    }

    private static double[] ByInput(Model model, double[] point, int input, double step)
    {
        var steps = Enumerable.Range(0, Steps).Select(k => step / Math.Pow(Shrink, k)).ToArray();
        var draws = new double[point.Length * 2 * Steps];
        for (var i = 0; i < point.Length; i++) draws.AsSpan(i * 2 * Steps, 2 * Steps).Fill(point[i]);
        for (var k = 0; k < Steps; k++)
        {
            draws[input * 2 * Steps + k] += steps[k];
            draws[input * 2 * Steps + Steps + k] -= steps[k];
        }

        var results = new double[model.Outputs * 2 * Steps];
        model.Evaluate(point.Length, draws, results);
        var moved = draws.AsSpan(input * 2 * Steps, 2 * Steps).ToArray();
        return [.. Enumerable.Range(0, model.Outputs).Select(j => Extrapolate(results.AsSpan(j * 2 * Steps, 2 * Steps), moved))];
    }

    // Neville's scheme; the best entry is the one that its two parents agree on most.
    private static double Extrapolate(ReadOnlySpan<double> results, double[] moved)
    {
        var (before, best, error) = (new double[Steps], double.NaN, double.PositiveInfinity);
        for (var k = 0; k < Steps; k++)
        {
            var row = new double[Steps];
            row[0] = (results[k] - results[Steps + k]) / (moved[k] - moved[Steps + k]);
            if (k == 0) best = row[0];
            var factor = 1.0;
            for (var m = 1; m <= k; m++)
            {
                factor *= Shrink * Shrink;
                row[m] = (row[m - 1] * factor - before[m - 1]) / (factor - 1);
                var difference = Math.Max(Math.Abs(row[m] - row[m - 1]), Math.Abs(row[m] - before[m - 1]));
                if (difference <= error) (best, error) = (row[m], difference);
            }

            before = row;
        }

        return best;
    }
}
