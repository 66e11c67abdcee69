namespace Reckon.Charts.Specification;

/// <summary>A remark at a place of the x axis. The narrow drawing shows its number instead; the page lists the texts below.</summary>
/// <param name="X">A year, a category or, where x is the value axis, a number.</param>
/// <param name="Text">The remark, in the chart's language.</param>
public sealed record ChartAnnotation(FieldValue X, string Text);
