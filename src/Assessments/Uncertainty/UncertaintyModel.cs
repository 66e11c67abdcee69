using Reckon.Assessments.Estimators;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;
using Reckon.Statistics.Correlation;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Uncertainty;

/// <summary>All numbers whose uncertainty is known, and how they hang together.</summary>
/// <remarks>Statistics that were estimated together are tied by a normal copula with their correlations; each is scaled t about its estimate (JCGM 101:2008, 6.4.9).</remarks>
internal sealed class UncertaintyModel
{
    private readonly Dictionary<QuantityId, UncertainInput> _inputs = [];
    private readonly Dictionary<(QuantityId, QuantityId), double> _correlations = [];
    private readonly List<SourceSpan> _declared = [];

    /// <summary>Gathers what is declared and what was estimated; impossible distributions are reported.</summary>
    public UncertaintyModel(IEnumerable<DeclaredQuantity> quantities, IEnumerable<Estimation> estimations, DiagnosticBag diagnostics)
    {
        foreach (var declaration in quantities.Select(q => q.Declaration).Where(d => d is { Uncertainty: not null, Printed: not null }))
        {
            if (DistributionFactory.Of(declaration, diagnostics) is { } distribution)
                _inputs[declaration.Id] = new UncertainInput(declaration.Id, declaration.Unit.ToBase((double)declaration.Printed!.Nominal), distribution);
        }

        foreach (var estimation in estimations) Add(estimation);
    }

    /// <summary>The numbers in the order of their names' declaration.</summary>
    public IReadOnlyDictionary<QuantityId, UncertainInput> Inputs => _inputs;

    /// <summary>Takes in a declared rank correlation.</summary>
    public void Correlate(QuantityId first, QuantityId second, double rank, SourceSpan span)
    {
        _declared.Add(span);
        Tie(first, second, NormalCorrelation.FromSpearman(rank));
    }

    /// <summary>The correlation of two inputs on the normal scale; 0 where they are independent.</summary>
    public double CorrelationOf(QuantityId a, QuantityId b) => a == b ? 1 : _correlations.GetValueOrDefault((a, b));

    /// <summary>The copula of some inputs, null when they are independent; reports correlations that cannot hold together.</summary>
    public (GaussianCopula? Copula, bool IsSound) CopulaOf(IReadOnlyList<QuantityId> inputs, DiagnosticBag diagnostics)
    {
        if (!inputs.Any(a => inputs.Any(b => a != b && CorrelationOf(a, b) != 0))) return (null, true);
        try
        {
            return (new GaussianCopula(Matrix.Create(inputs.Count, inputs.Count, (i, j) => CorrelationOf(inputs[i], inputs[j]))), true);
        }
        catch (ArgumentException)
        {
            if (_declared.Count > 0) diagnostics.Error("impossible-correlations", _declared[0], $"The correlations between {string.Join(", ", Tied(inputs))} cannot hold together: no numbers can be so correlated.", "Bring the correlations nearer to zero.");
            return (null, false);
        }
    }

    private IEnumerable<string> Tied(IReadOnlyList<QuantityId> inputs) => inputs.Where(a => inputs.Any(b => a != b && CorrelationOf(a, b) != 0)).Select(i => i.Name);

    private void Add(Estimation estimation)
    {
        var index = 0;
        foreach (var group in estimation.Result?.Groups ?? [])
        {
            var uncertain = Enumerable.Range(0, group.Count).Where(i => group[i].StandardError > 0).ToList();
            foreach (var i in uncertain) Add(estimation.Statistics[index + i], group[i]);
            foreach (var i in uncertain)
            {
                foreach (var j in uncertain.Where(j => j > i && group.Covariance[i, j] != 0))
                    Tie(estimation.Statistics[index + i], estimation.Statistics[index + j], Correlation(group, i, j));
            }

            index += group.Count;
        }
    }

    private void Add(QuantityId id, Estimate estimate)
    {
        IDistribution distribution = double.IsPositiveInfinity(estimate.DegreesOfFreedom)
            ? new NormalDistribution(estimate.Value, estimate.StandardError)
            : new ScaledTDistribution(estimate.Value, estimate.StandardError, estimate.DegreesOfFreedom);
        _inputs[id] = new UncertainInput(id, estimate.Value, distribution);
    }

    // Rounding must not push a perfect correlation past one.
    private static double Correlation(JointEstimate group, int i, int j) =>
        Math.Clamp(group.Covariance[i, j] / (group[i].StandardError * group[j].StandardError), -1, 1);

    private void Tie(QuantityId first, QuantityId second, double correlation) =>
        _correlations[(first, second)] = _correlations[(second, first)] = correlation;
}
