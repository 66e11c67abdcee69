using Reckon.Charts.Guides;

namespace Reckon.Charts.Layout;

/// <summary>What a mark wants of a plot with a true x axis.</summary>
internal sealed record PlotNeeds
{
    /// <summary>The numbers along x; at least one.</summary>
    public required IReadOnlyList<double> Places { get; init; }

    /// <summary>The values; at least one.</summary>
    public required IReadOnlyList<double> Values { get; init; }

    /// <summary>The value axis holds zero: for areas and columns.</summary>
    public bool FromZero { get; init; }

    /// <summary>Numbers and grid lines of the values are drawn; a density has none that mean anything.</summary>
    public bool HasValueAxis { get; init; } = true;

    /// <summary>Both axes are equally long as far as the sheet allows.</summary>
    public bool IsSquare { get; init; }

    /// <summary>Room within the plot about its outermost points, px.</summary>
    public double InsetPx { get; init; }

    /// <summary>Room right of the plot, px.</summary>
    public double RightPx { get; init; }

    /// <summary>Lines of the key above the plot.</summary>
    public IReadOnlyList<KeyEntry> Key { get; init; } = [];

    /// <summary>A sentence below the plot, or null.</summary>
    public string? Note { get; init; }
}
