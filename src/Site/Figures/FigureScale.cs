using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Site.Figures;

/// <summary>What the numbers of a figure are counted in.</summary>
/// <param name="Assessment">The slug of the assessment that its names belong to, or null.</param>
/// <param name="UnitText">The unit as declared; null where no number is drawn.</param>
/// <param name="Unit">The unit.</param>
internal sealed record FigureScale(string? Assessment, LocatedText? UnitText, Unit Unit)
{
    /// <summary>A computed number, turned into the figure's unit.</summary>
    public Expression Number(double value, Unit unit, bool isSynthetic = false) =>
        new("", null, null, Unit.FromBase(unit.ToBase(value)), Unit, Sense.Equal, null, [], [], isSynthetic);
}
