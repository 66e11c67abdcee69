namespace Reckon.Site.PageParts;

/// <summary>The place of a key figure on a ruler; all in per cent of its length, ready for SVG.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">The lower end of its range, or null.</param>
/// <param name="High">The upper end, or null.</param>
/// <param name="Arrow">The tip of the arrow of a lower bound, or null.</param>
internal sealed record KeyStrip(string Value, string? Low, string? High, string? Arrow);
