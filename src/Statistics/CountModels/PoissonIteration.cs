using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.CountModels;

/// <summary>Where the search for the coefficients of a count model ended.</summary>
internal sealed record PoissonIteration(double[] Coefficients, double[] Means, double Deviance, int Steps)
{
    // Steps shrink as the square of the last: after one of this size nothing is left but rounding.
    private const double Settled = 1e-9;
    private const double Rise = 1e-10;
    private const int MostHalvings = 60;

    /// <summary>Searches from the response itself, as R does, or from zero where that overshoots.</summary>
    /// <exception cref="ConvergenceException">The steps did not die down within the number allowed.</exception>
    public static PoissonIteration Run(PoissonObservations observations, int maximumSteps)
    {
        var point = At(observations, Start(observations), 0);
        if (double.IsInfinity(point.Deviance)) point = At(observations, new double[observations.Design.Columns.Count], 0);
        var change = double.PositiveInfinity;
        for (var step = 1; step <= maximumSteps; step++)
        {
            var next = Step(observations, point, step);
            change = Change(observations, point, next);
            point = next;
            if (change <= Settled) return point;
        }

        var order = (int)Math.Ceiling(Math.Log10(change));
        throw new ConvergenceException(
            $"The count model did not settle in {maximumSteps} steps: the largest change of a linear predictor was still about 1e{order}.");
    }

    /// <summary>The design with each row times the square root of its working weight, taken apart.</summary>
    public static QrFactorization Factorize(PoissonObservations observations, double[] means)
    {
        var (design, weights) = (observations.Design.Matrix, observations.Weights);
        var roots = means.Select((m, i) => Math.Sqrt(weights[i] * m)).ToArray();
        return new QrFactorization(Matrix.Create(design.Rows, design.Columns, (i, j) => roots[i] * design[i, j]));
    }

    private static double[] Start(PoissonObservations observations)
    {
        var means = Array.ConvertAll(observations.Response, y => y + 0.1);
        double Working(int i) => Math.Log(means[i]) + (observations.Response[i] - means[i]) / means[i] - observations.Offsets[i];
        var right = means.Select((m, i) => Math.Sqrt(observations.Weights[i] * m) * Working(i)).ToArray();
        return Factorize(observations, means).Solve(right);
    }

    private static PoissonIteration Step(PoissonObservations observations, PoissonIteration point, int step)
    {
        var right = point.Means.Select((m, i) => Math.Sqrt(observations.Weights[i] / m) * (observations.Response[i] - m)).ToArray();
        var direction = Factorize(observations, point.Means).Solve(right);
        var limit = point.Deviance + Rise * (point.Deviance + 0.1);
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var next = new double[direction.Length];
            TensorPrimitives.MultiplyAdd(direction, Math.ScaleB(1, -halving), point.Coefficients, next);
            var candidate = At(observations, next, step);
            if (candidate.Deviance <= limit) return candidate;
        }

        throw new ConvergenceException($"The count model found no lower deviance along step {step}, halved {MostHalvings} times.");
    }

    private static PoissonIteration At(PoissonObservations observations, double[] coefficients, int step)
    {
        var means = Array.ConvertAll(observations.Predictors(coefficients), Math.Exp);
        return new PoissonIteration(coefficients, means, observations.Deviance(means), step);
    }

    private static double Change(PoissonObservations observations, PoissonIteration from, PoissonIteration to)
    {
        var (before, after) = (observations.Predictors(from.Coefficients), observations.Predictors(to.Coefficients));
        TensorPrimitives.Subtract(after, before, after);
        return Math.Abs(TensorPrimitives.MaxMagnitude<double>(after));
    }
}
