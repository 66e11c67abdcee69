namespace Reckon.Site.Shortcodes.Gauge;

/// <summary>A family of certified numbers as a section.</summary>
/// <param name="Anchor">The id of its heading.</param>
/// <param name="Title">What is gauged, and who certified it.</param>
/// <param name="Tally">How many rows pass, in words.</param>
/// <param name="Count">How many rows, in digits.</param>
/// <param name="Rows">Its rows.</param>
public sealed record GaugeFamilyModel(string Anchor, string Title, string Tally, string Count, IReadOnlyList<GaugeRowModel> Rows);
