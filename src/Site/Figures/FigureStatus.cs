namespace Reckon.Site.Figures;

/// <summary>How far the numbers of a figure can be trusted; it stands in a chip above the figure.</summary>
public enum FigureStatus
{
    /// <summary>As sources print them.</summary>
    Printed,

    /// <summary>Computed here from what sources print.</summary>
    Computed,

    /// <summary>Computed by a model or with a coefficient.</summary>
    Modelled,

    /// <summary>About the future.</summary>
    Projected,

    /// <summary>Made up to show how something works.</summary>
    Schematic,
}
