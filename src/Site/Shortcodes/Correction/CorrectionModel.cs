using Reckon.Site.Shortcodes.Chart;

namespace Reckon.Site.Shortcodes.Correction;

/// <summary>A correction.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Label">What is corrected.</param>
/// <param name="Summary">Both ends and the whole difference, in a sentence.</param>
/// <param name="Plot">The same drawn step by step.</param>
/// <param name="Rows">The published number, the changes, the corrected number.</param>
public sealed record CorrectionModel(string Id, string Label, string Summary, PlotModel Plot, IReadOnlyList<CorrectionRow> Rows);
