namespace Reckon.Site.PageParts;

/// <summary>A key figure at the head of a page.</summary>
internal sealed record KeyFigure
{
    /// <summary>What it is.</summary>
    public required string Label { get; init; }

    /// <summary>The sign of a bound, or empty.</summary>
    public required string Bound { get; init; }

    /// <summary>The digits.</summary>
    public required string Digits { get; init; }

    /// <summary>The unit's words.</summary>
    public required string Unit { get; init; }

    /// <summary>Where it can lie, in words.</summary>
    public required string RangeText { get; init; }

    /// <summary>The verdict's name, or null.</summary>
    public string? Status { get; init; }

    /// <summary>The verdict in words, or null.</summary>
    public string? StatusText { get; init; }

    /// <summary>The id of its card.</summary>
    public required string Card { get; init; }

    /// <summary>Its place on the common ruler, or null where the figures share none.</summary>
    public KeyStrip? Strip { get; init; }
}
