using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>The outputs of a multiplier, and their values from effects.</summary>
/// <param name="Formulas">Puts formulas together.</param>
/// <param name="Table">The table.</param>
/// <param name="Employment">Where jobs come from.</param>
/// <param name="Items">What is demanded; several for a mix.</param>
/// <param name="Shares">The formula of each item's share, for a mix; else null.</param>
/// <param name="IsClosed">Whether induced jobs are among them.</param>
/// <param name="BySector">The sectors of which the ratio is given too.</param>
internal sealed record MultiplierPlan(
    FormulaBuilder Formulas, IoTable Table, IoEmployment Employment, IReadOnlyList<MultiplierItem> Items, IReadOnlyList<FormulaNode>? Shares, bool IsClosed, IReadOnlyList<int> BySector)
{
    private static readonly LocalText RatioWords = Words.Of("每个直接就业对应的间接就业", "indirect jobs per direct job");
    private static readonly LocalText ClosedRatioWords = Words.Of("每个直接就业对应的间接和引致就业", "indirect and induced jobs per direct job");
    private static readonly LocalText Direct = Words.Of("每单位产出的直接就业", "direct jobs per unit of output");
    private static readonly LocalText Indirect = Words.Of("每单位最终需求的间接就业", "indirect jobs per unit of final demand");
    private static readonly LocalText Induced = Words.Of("每单位最终需求的引致就业", "induced jobs per unit of final demand");

    /// <summary>All outputs: statistics in the order of <see cref="ValuesOf"/>, then formulas.</summary>
    public IReadOnlyList<EstimateOutput> Outputs() =>
        [.. Parts("direct", Direct), .. Parts("indirect", Indirect), .. IsClosed ? Parts("induced", Induced) : [], .. Sectors(), .. Totals(), .. Ratios()];

    /// <summary>The statistics.</summary>
    public double[] ValuesOf(Effects effects) =>
    [
        .. Items.Select(i => i.Of(effects.Direct)),
        .. Items.Select(i => i.Of(effects.Indirect)),
        .. IsClosed ? Items.Select(i => i.Of(effects.Induced)) : [],
        .. BySector.Select(j => (effects.Indirect[j] + effects.Induced[j]) / effects.Direct[j]),
    ];

    private Unit PerMoney => IoUnits.JobsPerMoney(Table, Employment.Unit);

    private IEnumerable<EstimateOutput> Parts(string name, LocalText label) => Items.Select(i => new EstimateOutput(Shares is null ? name : $"{name}_by_sector", PerMoney, label)
    {
        Keys = i.Keys,
        KeyNames = ["sector"],
        Citation = name == "direct" ? new Sources.Citation(Employment.Source, null) : Table.Citation,
    });

    private IEnumerable<EstimateOutput> Sectors() => BySector.Select(j => new EstimateOutput("by_sector", Unit.None, Table.Sectors[j].Name)
    {
        Keys = [Table.Sectors[j].Code],
        KeyNames = ["sector"],
        TableLabel = IsClosed ? ClosedRatioWords : RatioWords,
        Citation = Table.Citation,
    });

    // A mix is the mean of its sectors, weighted by what is sold.
    private IEnumerable<EstimateOutput> Totals()
    {
        if (Shares is null) yield break;
        foreach (var (name, label) in new[] { ("direct", Direct), ("indirect", Indirect), ("induced", Induced) }.Take(IsClosed ? 3 : 2))
        {
            var terms = Items.Zip(Shares, (i, s) => Formulas.Times(s, Formulas.Own($"{name}_by_sector", i.Keys))).ToList();
            yield return new EstimateOutput(name, PerMoney, label) { Formula = Formulas.Over(Formulas.Sum(terms), Formulas.Sum(Shares)) };
        }
    }

    private IEnumerable<EstimateOutput> Ratios()
    {
        FormulaNode direct = Formulas.Own("direct"), further = IsClosed ? Formulas.Plus(Formulas.Own("indirect"), Formulas.Own("induced")) : Formulas.Own("indirect");
        yield return new("effect", PerMoney, Words.Of("每单位最终需求的全部就业", "all jobs per unit of final demand")) { Formula = Formulas.Plus(direct, further) };
        yield return new("multiplier", Unit.None, Words.Of("就业乘数", "employment multiplier")) { Formula = Formulas.Over(Formulas.Own("effect"), direct) };
        yield return new("indirect_per_direct", Unit.None, IsClosed ? ClosedRatioWords : RatioWords) { Formula = Formulas.Over(further, direct) };
    }
}
