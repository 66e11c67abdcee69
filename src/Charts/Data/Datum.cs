using Reckon.Charts.Specification;

namespace Reckon.Charts.Data;

/// <summary>One row, read through the encodings of its chart.</summary>
internal sealed record Datum
{
    /// <summary>The row itself.</summary>
    public required ChartRow Row { get; init; }

    /// <summary>Its position in the specification, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Year or category; empty where the field is missing.</summary>
    public required string Category { get; init; }

    /// <summary>The value, or null for a missing one.</summary>
    public required double? Value { get; init; }

    /// <summary>The value as readers see it.</summary>
    public required string Text { get; init; }

    /// <summary>Lower end of the interval.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the interval.</summary>
    public double? High { get; init; }

    /// <summary>Lower end of the narrower interval.</summary>
    public double? Low2 { get; init; }

    /// <summary>Upper end of the narrower interval.</summary>
    public double? High2 { get; init; }

    /// <summary>The first of two values, where a row compares two.</summary>
    public double? From { get; init; }

    /// <summary>That value as readers see it.</summary>
    public string FromText { get; init; } = "";

    /// <summary>Series, or empty where none is encoded.</summary>
    public string Series { get; init; } = "";

    /// <summary>Definition, or empty where none is encoded.</summary>
    public string Shape { get; init; } = "";

    /// <summary>The category as a number, where it is one.</summary>
    public double? X { get; init; }

    /// <summary>Upper edge of the interval along x that starts at <see cref="X"/>.</summary>
    public double? Until { get; init; }

    /// <summary>Name of the point, or empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>How many rows it stands for; more than 1 where rows were drawn together.</summary>
    public int Count { get; init; } = 1;
}
