using System.Collections.Concurrent;
using Reckon.Statistics.Propagation;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Remembers what was drawn, by the content of all that decides it, so that a preview draws only what changed.</summary>
public sealed class PropagationMemory
{
    private const int MostEntries = 1_000;
    private readonly ConcurrentDictionary<string, IReadOnlyList<DrawSummary>> _draws = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SensitivityResult> _sensitivities = new(StringComparer.Ordinal);

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
