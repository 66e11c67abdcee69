using Reckon.Site.Shortcodes.Chart;

namespace Reckon.Site.Shortcodes.Uncertainty;

/// <summary>How uncertain a number is.</summary>
/// <param name="Id">The id of the table.</param>
/// <param name="Label">What the number is.</param>
/// <param name="Summary">Value, interval and relative uncertainty, in a sentence.</param>
/// <param name="Dots">Its distribution as dots.</param>
/// <param name="Draws">How it was computed, in a sentence.</param>
/// <param name="Plot">How far each input moves it.</param>
/// <param name="Rows">Its inputs, the one that matters most first.</param>
public sealed record UncertaintyModel(string Id, string Label, string Summary, UncertaintyDots Dots, string Draws, PlotModel Plot, IReadOnlyList<UncertaintyRow> Rows);
