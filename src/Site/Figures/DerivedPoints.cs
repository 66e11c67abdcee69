using Reckon.Assessments.Corrections;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Charts.Specification;
using Reckon.Diagnostics;

namespace Reckon.Site.Figures;

/// <summary>Rows that a figure takes from a computation: the inputs of a result, the steps of a correction.</summary>
internal sealed class DerivedPoints(Portfolio portfolio, NumberPrinter printer, FigureScale figure, DerivedTitles titles, DiagnosticBag diagnostics)
{
    // More bars cannot be told from the reference any more.
    private const int MostInputs = 12;
    private const int MostDecimals = 10;

    /// <summary>The inputs that move a result most, each at its low and its high end; null after an error.</summary>
    public IReadOnlyList<FigurePoint>? OfSensitivity(FigureRow row, Quantity target, LocatedText place)
    {
        if (!Fits(target.Unit, target.Id.Name, place)) return null;
        if (portfolio.Sensitivity(target.Id) is { } sensitivity) return [.. sensitivity.Bars.Take(MostInputs).Select(bar => Point(row, bar, sensitivity, target.IsSynthetic))];
        diagnostics.Error("not-uncertain", place.Span, $"Nothing is said of the uncertainty of what '{target.Id.Name}' rests on.", "Add 'uncertainty' to its inputs in assessment.yaml.");
        return null;
    }

    /// <summary>The published number, the steps, and the number that they lead to; null after an error.</summary>
    public IReadOnlyList<FigurePoint>? OfCorrection(FigureRow row, LocatedText name)
    {
        if (FindCorrection(name) is not { } correction || !Fits(correction.Unit, correction.Id.Name, name)) return null;
        var isSynthetic = portfolio.FindQuantity(correction.Published)?.IsSynthetic ?? false;
        return
        [
            End(titles.Published, correction.Start),
            .. correction.Steps.Select(step => new FigurePoint(row, FieldValue.Of(titles.Step(step)), Number(step.Difference)) { IsChange = true, IsTotal = false }),
            End(correction.Recommended is null ? titles.Corrected : titles.Recommended, correction.End),
        ];

        FigurePoint End(string label, double value) => new(row, FieldValue.Of(label), Number(value)) { IsTotal = true };
        Expression Number(double value) => figure.Number(value, correction.Unit, isSynthetic);
    }

    private FigurePoint Point(FigureRow row, SensitivityBar bar, QuantitySensitivity sensitivity, bool isSynthetic)
    {
        var unit = portfolio.FindQuantity(bar.Input)!.Unit;
        return new FigurePoint(row, FieldValue.Of(titles.Input(bar.Input)), figure.Number(sensitivity.Reference, sensitivity.Unit, isSynthetic))
        {
            Others = new Dictionary<Channel, Expression>
            {
                [Channel.Low] = figure.Number(bar.AtLow, sensitivity.Unit),
                [Channel.High] = figure.Number(bar.AtHigh, sensitivity.Unit),
            },
            LowInput = Input(bar.LowInput, bar, unit),
            HighInput = Input(bar.HighInput, bar, unit),
        };
    }

    private string Input(double value, SensitivityBar bar, Unit unit) =>
        printer.Print(value, unit, Sense.Equal, new NumberForm { ShowsNoun = false, Digits = unit.Form == UnitForm.Percent ? Places(bar) : null }).Full;

    // To the place of the second digit that counts of half the distance, as intervals are printed.
    private static int Places(SensitivityBar bar)
    {
        var half = Math.Abs(bar.HighInput - bar.LowInput) / 2;
        return half > 0 ? Math.Clamp(1 - (int)Math.Floor(Math.Log10(half)), 0, MostDecimals) : 0;
    }

    private Correction? FindCorrection(LocatedText name)
    {
        var (slug, id) = name.Text.Split(':', 2) is [var s, var t] ? (s, t) : (figure.Assessment, name.Text);
        var corrections = slug is null ? null : portfolio.FindAssessment(slug)?.Corrections;
        if (corrections?.FirstOrDefault(c => c.Id.Name == id) is { } correction) return correction;
        diagnostics.Error("unknown-correction", name.Span, $"There is no correction '{id}'{(slug is null ? "" : $" in '{slug}'")}.", Suggestion.For(id, corrections?.Select(c => c.Id.Name) ?? []) ?? "Corrections are declared below 'corrections' in assessment.yaml.");
        return null;
    }

    private bool Fits(Unit unit, string name, LocatedText place)
    {
        if (unit.Dimension.Equals(figure.Unit.Dimension)) return true;
        diagnostics.Error("unit-mismatch", place.Span, $"'{name}' counts {unit.Dimension}; the chart counts {figure.Unit.Dimension}.");
        return false;
    }
}
