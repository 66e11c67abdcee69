namespace Reckon.Charts.Tables;

/// <summary>A cell of a chart's table.</summary>
/// <param name="Text">What readers see; <c>—</c> for a missing value, empty where nothing belongs.</param>
/// <param name="Number">The number behind the text, unrounded; null for texts and missing values.</param>
public sealed record ChartCell(string Text, double? Number)
{
    /// <summary>Whether the text says why no number is shown, and belongs into files too.</summary>
    public bool IsMark { get; init; }
}
