namespace Reckon.Charts;

/// <summary>A numbered remark, for the list under the narrow drawing.</summary>
/// <param name="Number">The number in the drawing, from 1.</param>
/// <param name="Text">The remark.</param>
public sealed record ChartNote(int Number, string Text);
