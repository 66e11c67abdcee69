namespace Reckon.Site.Figures;

/// <summary>The names of the fields of a plot's rows.</summary>
internal static class PlotFields
{
    /// <summary>Place along x, or category.</summary>
    public const string Place = "place";

    /// <summary>The value.</summary>
    public const string Value = "value";

    /// <summary>Upper edge of a bin.</summary>
    public const string Until = "until";

    /// <summary>Lower end of an interval.</summary>
    public const string Low = "low";

    /// <summary>Upper end of an interval.</summary>
    public const string High = "high";

    /// <summary>Name of a point.</summary>
    public const string Name = "name";

    /// <summary>Name of a series.</summary>
    public const string Series = "series";
}
