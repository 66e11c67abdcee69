namespace Reckon.Site.Shortcodes.Chart;

/// <summary>A remark on a figure that the narrow drawing shows by its number.</summary>
/// <param name="Number">The number in the drawing.</param>
/// <param name="Text">The remark.</param>
public sealed record ChartNoteModel(int Number, string Text);
