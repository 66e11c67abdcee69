using System.Collections.Concurrent;
using System.Globalization;
using Reckon.Assessments.Estimators;
using Reckon.Statistics.Propagation;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Remembers what was drawn and estimated, by the content of all that decides it, so that a preview draws only what changed.</summary>
public sealed class PropagationMemory
{
    private const int MostEntries = 1_000;
    private readonly ConcurrentDictionary<string, IReadOnlyList<DrawSummary>> _draws = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EstimateResult> _estimates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SensitivityResult> _sensitivities = new(StringComparer.Ordinal);

    /// <summary>What an estimate computes from the values that it needs.</summary>
    /// <remarks>Exceptions pass through, and a result that came with findings is not kept.</remarks>
    internal EstimateResult Estimate(Estimation estimation, IReadOnlyList<double> needs, Func<IReadOnlyList<double>, (EstimateResult Result, bool IsQuiet)> compute)
    {
        var key = string.Join(' ', needs.Select(n => n.ToString("R", CultureInfo.InvariantCulture)).Prepend(estimation.Digest));
        if (_estimates.TryGetValue(key, out var known)) return known;
        var (result, isQuiet) = compute(needs);
        if (_estimates.Count > MostEntries) _estimates.Clear();
        if (isQuiet) _estimates[key] = result;
        return result;
    }

    /// <summary>The draws of a program's outputs, summed up.</summary>
    /// <exception cref="NotFiniteNumberException">An output has no number for a draw.</exception>
    internal IReadOnlyList<DrawSummary> Draws(UncertainProgram task, DrawSettings settings)
    {
        if (_draws.Count > MostEntries) _draws.Clear();
        return _draws.GetOrAdd($"{task.Key} {settings}", _ => Draw(task, settings));
    }

    /// <summary>What an output's uncertainty comes from.</summary>
    /// <exception cref="NotFiniteNumberException">The output has no number for a draw.</exception>
    internal SensitivityResult Sensitivity(UncertainProgram task)
    {
        if (_sensitivities.Count > MostEntries) _sensitivities.Clear();
        return _sensitivities.GetOrAdd(task.Key, _ => SensitivityResult.Of(task));
    }

    private static IReadOnlyList<DrawSummary> Draw(UncertainProgram task, DrawSettings settings)
    {
        var result = settings.IsAdaptive
            ? AdaptiveMonteCarlo.Run(task.Model, task.Random, new AdaptiveOptions { MostDraws = settings.Draws, Seed = settings.Seed, SignificantDigits = 2 }).Result
            : MonteCarlo.Run(task.Model, task.Random, new MonteCarloOptions { Draws = settings.Draws, Seed = settings.Seed });
        return [.. result.Outputs.AsParallel().AsOrdered().Select(DrawSummary.Of)];
    }
}
