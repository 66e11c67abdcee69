namespace Reckon.Charts.Svg;

/// <summary>Which end of a text stands at its x.</summary>
internal enum TextAnchor
{
    /// <summary>The first letter.</summary>
    Start,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The last letter.</summary>
    End,
}
