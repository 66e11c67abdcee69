using Reckon.Charts.Specification;

namespace Reckon.Charts.Multiples;

/// <summary>One panel of small multiples.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Spec">What it draws: the rows of the panel, in the order that all panels share.</param>
/// <param name="Indices">For each row its position in the whole specification; null for a place that another panel has and this one lacks.</param>
internal sealed record Panel(string Name, ChartSpec Spec, IReadOnlyList<int?> Indices);
