using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Printing;

/// <summary>Writes numbers as a language does: 3463万个 in Chinese, 34.63 million jobs in English.</summary>
public sealed class NumberPrinter
{
    /// <summary>A printer for a language: <c>zh</c> keeps 万 and 亿; every other language is written with million and billion.</summary>
    public NumberPrinter(string language) => Language = language;

    /// <summary>The language's code.</summary>
    public string Language { get; }

    /// <summary>A quantity's value; "—" (unit empty) when it is unknown.</summary>
    public NumberText Print(Quantity quantity, NumberForm form) => throw new NotImplementedException();

    /// <summary>An expression's value.</summary>
    public NumberText Print(Expression expression, NumberForm form) => throw new NotImplementedException();

    /// <summary>A number as it was printed.</summary>
    public NumberText Print(PrintedNumber printed, Unit unit, NumberForm form) => throw new NotImplementedException();

    /// <summary>A number in a unit, to decimals in that unit (null: four significant digits).</summary>
    public NumberText Print(double value, Unit unit, Sense sense, NumberForm form) => throw new NotImplementedException();

    /// <summary>A range for readers: 1462.1～1463.7 in Chinese, 1462.1–1463.7 in English; one open end gives ≥ or ≤.</summary>
    public NumberText PrintRange(Interval range, Unit unit, int? digits) => throw new NotImplementedException();

    /// <summary>The words of a unit in a table's head or a chart's subtitle: 万个, 10,000 jobs.</summary>
    public string PrintUnit(Unit unit) => throw new NotImplementedException();

    /// <summary>What a chart in this unit should use, so that its numbers are neither tiny nor long: the unit to draw in and its words (万个; million jobs).</summary>
    public (double Factor, string Words) ChartUnit(Unit unit, double largest) => throw new NotImplementedException();
}
