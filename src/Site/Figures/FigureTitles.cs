using Reckon.Assessments.Tables;

namespace Reckon.Site.Figures;

/// <summary>The headings of the columns of a figure's table, and what its cells say where no number is shown.</summary>
/// <param name="Category">Over the names of rows.</param>
/// <param name="Year">Over the names of rows that are years.</param>
/// <param name="Value">Over the values.</param>
/// <param name="Low">Over the lower ends of intervals.</param>
/// <param name="High">Over the upper ends of intervals.</param>
/// <param name="Shape">Over the definitions that shapes stand for.</param>
/// <param name="Withheld">In the place of a number that is withheld.</param>
/// <param name="WithUnit">A title of an axis with its unit.</param>
public sealed record FigureTitles(
    string Category, string Year, string Value, string Low, string High, string Shape, Func<WithheldCell, string> Withheld, Func<string, string, string> WithUnit)
{
    /// <summary>The names of rows that come from a computation.</summary>
    public required DerivedTitles Derived { get; init; }

    /// <summary>In a box some of whose inputs are not drawn: how many.</summary>
    public required Func<int, string> Undrawn { get; init; }
}
