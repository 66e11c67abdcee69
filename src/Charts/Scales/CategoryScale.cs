namespace Reckon.Charts.Scales;

/// <summary>Maps years or categories to bands along the x axis.</summary>
internal abstract record CategoryScale
{
    /// <summary>Distance between the middles of neighbouring bands, in px.</summary>
    public abstract double StepPx { get; }

    /// <summary>What the axis says, from left to right: text and middle in px.</summary>
    public abstract IReadOnlyList<(string Text, double Px)> Labels { get; }

    /// <summary>Middle of the band of a category, in px; null for one that the scale does not hold.</summary>
    public abstract double? Middle(string category);

    /// <summary>Width of a mark in a band: what the padding leaves, at most 72 px.</summary>
    public double BandPx => Math.Min(72, StepPx * 0.7);
}
