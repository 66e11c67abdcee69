using Reckon.Assessments.Estimators;
using Reckon.Assessments.Formulas;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Assessments.Designs;

/// <summary>The complete records of an estimate with their design; what is known of the population comes as values of <see cref="Needs"/>.</summary>
internal sealed class SurveySample
{
    private readonly double[]? _where;
    private readonly KeyedFormulas? _sizes;

    public SurveySample(SampleDesign declared, int[] rows, double[]? where, KeyedFormulas? sizes, IReadOnlyList<SampleMargin> margins)
    {
        (Declared, Rows, _where, _sizes, Margins) = (declared, rows, where, sizes, margins);
        Needs = [.. (sizes?.Rows ?? []).Concat(margins.SelectMany(m => m.Known)).Select(k => k.Value)];
    }

    /// <summary>The design as declared.</summary>
    public SampleDesign Declared { get; }

    /// <summary>The places of the complete records in the data.</summary>
    public int[] Rows { get; }

    /// <summary>How many there are.</summary>
    public int Count => Rows.Length;

    /// <summary>How many records were left out because something is missing.</summary>
    public int LeftOut => Declared.Data.Count - Rows.Length;

    /// <summary>What is to be known of the population, in the order in which <see cref="Design"/> takes the values.</summary>
    public IReadOnlyList<FormulaNode> Needs { get; }

    /// <summary>The margins that weights are brought to.</summary>
    internal IReadOnlyList<SampleMargin> Margins { get; }

    /// <summary>The values of the complete records.</summary>
    public T[] Pick<T>(T[] ofAll) => [.. Rows.Select(r => ofAll[r])];

    /// <summary>The numbers of the complete records; zero outside the part of the population that the estimate keeps to.</summary>
    public double[] PickInside(double[] ofAll) => [.. Rows.Select(r => _where is null || _where[r] > 0 ? ofAll[r] : 0)];

    /// <summary>The design over the complete records.</summary>
    /// <param name="values">The values of <see cref="Needs"/>; more may follow.</param>
    /// <exception cref="DesignRefusedException">A stratum is alone, or the margins cannot be met.</exception>
    public ISurveyDesign Design(IReadOnlyList<double> values) => new DesignMaker(this, _sizes, values).Make(null);

    /// <summary>The design of the part of the population that the estimate keeps to.</summary>
    /// <param name="values">As for <see cref="Design"/>.</param>
    /// <exception cref="DesignRefusedException">As for <see cref="Design"/>; or no record is in the part.</exception>
    public ISurveyDesign Part(IReadOnlyList<double> values) => new DesignMaker(this, _sizes, values).Make(_where is null ? null : Inside());

    private bool[] Inside() => [.. Rows.Select(r => _where![r] > 0)];
}
