using Reckon.Assessments.Portfolios;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>A row of a figure with its numbers.</summary>
/// <param name="Row">As declared; several points come from one row where it names a table or a computation.</param>
/// <param name="Category">Its name, or a year.</param>
/// <param name="Value">Its number.</param>
internal sealed record FigurePoint(FigureRow Row, FieldValue Category, Expression Value)
{
    /// <summary>The keys of the table's row; none for a value.</summary>
    public IReadOnlyList<FieldValue> Keys { get; init; } = [];

    /// <summary>The numbers of further channels.</summary>
    public IReadOnlyDictionary<Channel, Expression> Others { get; init; } = new Dictionary<Channel, Expression>();

    /// <summary>Whether it sums up others.</summary>
    public bool IsTotal { get; init; } = Row.IsTotal;

    /// <summary>Whether the number is what a step adds, shown with its sign.</summary>
    public bool IsChange { get; init; }

    /// <summary>The low end of the input that moves the number, or null.</summary>
    public string? LowInput { get; init; }

    /// <summary>The high end of the input.</summary>
    public string? HighInput { get; init; }

    /// <summary>The probability with which the number lies between low and high, where it was computed.</summary>
    public double? Level { get; init; }

    /// <summary>Whether it is drawn as part of a running sum, whose interval does not follow from its own.</summary>
    public bool IsSummed { get; init; }
}
