namespace Reckon.Site.Shortcodes.Gauge;

/// <summary>The whole gauge.</summary>
/// <param name="Families">Its families.</param>
/// <param name="CsvHref">The link to it as a file.</param>
public sealed record GaugeModel(IReadOnlyList<GaugeFamilyModel> Families, string CsvHref);
