namespace Reckon.Assessments.Estimators.CompositeIndex;

/// <summary>The choices behind an index, in the words of its options.</summary>
/// <param name="Normalization">min-max, z-score or rank.</param>
/// <param name="Aggregation">arithmetic or geometric.</param>
/// <param name="WeightRange">By which part weights are varied, from 0 up to 1.</param>
internal sealed record IndexChoices(string Normalization, string Aggregation, double WeightRange);
