using Reckon.Assessments.Portfolios;

namespace Reckon.Site.Figures;

/// <summary>A point of a plot with its numbers, in the units of the figure.</summary>
/// <param name="Row">The entry that it comes from.</param>
/// <param name="Value">Its value.</param>
internal sealed record PlotPoint(FigureRow Row, Expression Value)
{
    /// <summary>Place along x, or null where <see cref="Name"/> says it.</summary>
    public double? X { get; init; }

    /// <summary>Upper edge of a bin.</summary>
    public double? Until { get; init; }

    /// <summary>Lower end of its interval.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of its interval.</summary>
    public double? High { get; init; }

    /// <summary>Its name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is one of many of a series, which carries the name of the row.</summary>
    public bool IsOfSeries { get; init; }
}
