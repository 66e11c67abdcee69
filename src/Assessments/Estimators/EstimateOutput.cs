using Reckon.Assessments.Formulas;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators;

/// <summary>A quantity that an estimate gives beside its headline.</summary>
/// <param name="Name">What follows the headline's name and a dot: <c>mean</c> gives <c>jobs.total.mean</c>.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Label">What it is, in words.</param>
internal sealed record EstimateOutput(string Name, Unit Unit, LocalText Label)
{
    /// <summary>Its keys, for one of several outputs of a name: <c>jobs.total.mean[small]</c>; empty for none.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The names of the keys, for the table that such outputs make: <c>tier</c>.</summary>
    public IReadOnlyList<string> KeyNames { get; init; } = [];

    /// <summary>What the whole table is that such outputs make; null where their own label says it.</summary>
    public LocalText? TableLabel { get; init; }

    /// <summary>Where a statistic comes from; null for the dataset that was asked for first.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Its formula, or null for a statistic.</summary>
    public FormulaNode? Formula { get; init; }

    /// <summary>The name with the keys.</summary>
    public string FullName => Keys.Count == 0 ? Name : $"{Name}[{string.Join(", ", Keys)}]";
}
