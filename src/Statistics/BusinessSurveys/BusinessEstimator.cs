using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>
/// Grosses a stratified sample of a business register up to the whole: by expansion, or by the ratio to a variable that the
/// register has for every unit.
/// </summary>
/// <remarks>
/// Weights after the Office for National Statistics, Statistical Method Specifications, "Estimation", and checked against the worked
/// scenarios of its statistical methods library; totals and variances checked against R survey 4.1-1. Within strata the sample is taken
/// to be simple random without replacement. The variance treats the numbers of dead units and units out of scope as random, as they are.
/// </remarks>
public sealed class BusinessEstimator
{
    private readonly BusinessRegister _register;
    private readonly double[]? _auxiliary;
    private readonly Grouping _groupOfUnit;
    private readonly int[] _sampled;

    private BusinessEstimator(BusinessRegister register, double[]? auxiliary, Grouping groups)
    {
        (_register, _auxiliary, _groupOfUnit) = (register, auxiliary, groups);
        Strata = RegisterStrata.WeightsOf(register);
        _sampled = [.. Enumerable.Range(0, register.Strata.Rows).Where(i => register.IsSampled[i])];
        Groups = auxiliary is null ? [] : FindGroups(auxiliary);
    }

    /// <summary>The weights of the strata, in the order in which they first appear on the register.</summary>
    public IReadOnlyList<StratumWeight> Strata { get; }

    /// <summary>The calibration groups and their factors, in the order in which they first appear; none for expansion.</summary>
    public IReadOnlyList<CalibrationGroup> Groups { get; }

    /// <summary>Expansion (Horvitz and Thompson 1952): each stratum's live mean stands for the stratum.</summary>
    /// <exception cref="ArgumentException">The register contradicts itself, or a stratum has no weight.</exception>
    public static BusinessEstimator Expansion(BusinessRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new BusinessEstimator(register, null, register.Strata);
    }

    /// <summary>
    /// The separate ratio: each stratum is brought to its own total of the auxiliary variable. Biased where strata have few sampled
    /// units; then combine them.
    /// </summary>
    /// <param name="register">N units.</param>
    /// <param name="auxiliary">x for each of the N units, not negative.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Expansion"/>, or a stratum's total of x is not above zero on the register and in the sample.
    /// </exception>
    public static BusinessEstimator SeparateRatio(BusinessRegister register, IReadOnlyList<double> auxiliary)
    {
        ArgumentNullException.ThrowIfNull(register);
        return CombinedRatio(register, auxiliary, register.Strata);
    }

    /// <summary>The combined ratio: the strata of a group are brought to the group's total of the auxiliary variable.</summary>
    /// <param name="register">N units.</param>
    /// <param name="auxiliary">x for each of the N units, not negative.</param>
    /// <param name="groups">The calibration group of each of the N units.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Expansion"/>, or a group's total of x is not above zero on the register and in the sample.
    /// </exception>
    public static BusinessEstimator CombinedRatio(BusinessRegister register, IReadOnlyList<double> auxiliary, Grouping groups)
    {
        ArgumentNullException.ThrowIfNull(register);
        Require.SameCount(auxiliary.Count, nameof(auxiliary), register.Strata.Rows, nameof(register.Strata));
        Require.SameCount(groups.Rows, nameof(groups), register.Strata.Rows, nameof(register.Strata));
        Require.NonNegative([.. auxiliary], nameof(auxiliary));
        return new BusinessEstimator(register, [.. auxiliary], groups);
    }

    /// <summary>The weight a of each of the N units: that of its stratum for a live unit of the sample, 0 for any other.</summary>
    public double[] DesignWeights() => PerUnit(i => Strata[_register.Strata.Codes[i]].Adjusted);

    /// <summary>The weight a g of each of the N units, with which a live unit of the sample enters a total; 0 for any other.</summary>
    public double[] Weights() => PerUnit(i => Strata[_register.Strata.Codes[i]].Adjusted * FactorOf(i));

    /// <summary>Estimates k totals, with their covariance; degrees of freedom are the sampled units less the strata.</summary>
    /// <param name="values">N × k; only the rows of live sampled units are read, the others may be NaN.</param>
    /// <exception cref="ArgumentException">There are not N rows, or a live sampled unit has a value that is not finite.</exception>
    /// <exception cref="LonelyClusterException">One unit was sampled of a stratum that has more.</exception>
    public JointEstimate Totals(Matrix values) => Design().Estimate(Statistic(values));

    /// <summary>Estimates one total.</summary>
    /// <param name="values">N values; only those of live sampled units are read, the others may be NaN.</param>
    /// <exception cref="ArgumentException">As for <see cref="Totals"/>.</exception>
    /// <exception cref="LonelyClusterException">One unit was sampled of a stratum that has more.</exception>
    public Estimate Total(IReadOnlyList<double> values) => Totals(Matrix.FromColumns([[.. values]]))[0];

    /// <summary>
    /// The k totals as a statistic of the n sampled units, so that any design of theirs, such as a jackknife, tells how they vary.
    /// </summary>
    /// <param name="values">N × k; only the rows of live sampled units are read.</param>
    /// <exception cref="ArgumentException">There are not N rows, or a live sampled unit has a value that is not finite.</exception>
    public BusinessTotals Statistic(Matrix values)
    {
        Require.SameCount(values.Rows, nameof(values), _register.Strata.Rows, nameof(_register.Strata));
        return new BusinessTotals(SampledUnits(values), [.. Groups.Select(g => g.AuxiliaryTotal)]);
    }

    /// <summary>The design of the n sampled units: simple random samples without replacement in strata, with weights N/n.</summary>
    public ILinearizationDesign Design()
    {
        var counts = _sampled.Select(i => Strata[_register.Strata.Codes[i]].Counts).ToList();
        var stage = new SurveyStage
        {
            Strata = Grouping.Of([.. counts.Select(c => c.Stratum)]),
            PopulationSizes = [.. counts.Select(c => (double)c.Population)],
        };
        return new TaylorDesign(new SurveyPlan { Stages = [stage] });
    }

    private CalibrationGroup[] FindGroups(double[] auxiliary)
    {
        var (total, expanded) = (new double[_groupOfUnit.Count], new double[_groupOfUnit.Count]);
        for (var i = 0; i < auxiliary.Length; i++)
        {
            total[_groupOfUnit.Codes[i]] += auxiliary[i];
            if (_register.IsSampled[i]) expanded[_groupOfUnit.Codes[i]] += auxiliary[i] * Strata[_register.Strata.Codes[i]].Unadjusted;
        }

        return [.. _groupOfUnit.Labels.Select((group, j) => new CalibrationGroup(group, total[j], expanded[j]))];
    }

    private double[] PerUnit(Func<int, double> weight)
    {
        var weights = new double[_register.Strata.Rows];
        foreach (var i in _sampled) weights[i] = StatusOf(i) == UnitStatus.InScope ? weight(i) : 0;
        return weights;
    }

    private double FactorOf(int unit) => _auxiliary is null ? 1 : Groups[_groupOfUnit.Codes[unit]].Factor;

    private UnitStatus StatusOf(int unit) => _register.Statuses?[unit] ?? UnitStatus.InScope;

    private SampledUnit[] SampledUnits(Matrix values) => [.. _sampled.Select(i => new SampledUnit
    {
        Stratum = _register.Strata.Codes[i],
        IsLive = StatusOf(i) == UnitStatus.InScope,
        IsStoodFor = IsStoodFor(i),
        Group = _auxiliary is null ? -1 : _groupOfUnit.Codes[i],
        Auxiliary = _auxiliary?[i] ?? 0,
        Values = values.Row(i).ToArray(),
    })];

    // Where nothing makes up for the dead, the live stand for the live alone.
    private bool IsStoodFor(int unit)
    {
        if (!Strata[_register.Strata.Codes[unit]].Counts.DeathsAreMadeUpFor) return StatusOf(unit) == UnitStatus.InScope;
        return StatusOf(unit) != UnitStatus.OutOfScope || _register.OutOfScopeAdjustment == OutOfScopeAdjustment.Full;
    }
}
