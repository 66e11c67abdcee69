using Reckon.Assessments.Editions;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Changes;

/// <summary>Puts changes into words.</summary>
/// <param name="scope">The page.</param>
/// <param name="assessment">Whose numbers changed.</param>
internal sealed class ChangeRows(IPageScope scope, Assessment assessment)
{
    private readonly NumberContext _numbers = ScopedNumbers.Of(scope);

    /// <summary>A sentence, and a row for each number that both editions have and whose value moved; new and dropped ones are counted.</summary>
    public ChangesModel Build(EditionDifference difference, string date)
    {
        var rows = difference.Numbers.Where(n => n.IsValueMoved && n.Old is not null && n.New is not null).Select(Row).ToList();
        var (added, removed) = (difference.Numbers.Count(n => n.Old is null), difference.Numbers.Count(n => n.New is null));
        var verdicts = difference.Claims.Count(c => c.Old is not null && c.New is not null && c.Old.Status != c.New.Status);
        var key = rows.Count + added + removed + verdicts == 0 ? "changes.none" : "changes.some";
        return new ChangesModel(scope.Translate(key, date, Count(rows.Count), Count(added), Count(removed), Count(verdicts)), rows);
    }

    private ChangeRow Row(NumberChange change)
    {
        var id = new QuantityId(assessment.Slug, change.Id[(assessment.Slug.Length + 1)..]);
        var quantity = scope.Portfolio.FindQuantity(id);
        var label = quantity is null ? id.Name : new NumberWords(_numbers).Label(quantity);
        var relative = change.Relative is { } r ? scope.Printer.Print(r * 100, Unit.Percent, Sense.Equal, new NumberForm { ShowsSign = true, Digits = 1 }).Full : "";
        return new ChangeRow(label, quantity is null ? null : _numbers.LedgerAddress(id), Text(change.Old, quantity), Text(change.New, quantity), relative, scope.Translate($"cause.change.{CauseName(change.Cause)}"));
    }

    // The unit of an edition is its author's text; where it is still the quantity's, the number is written as on the page.
    private string Text(EditionNumber? number, Quantity? quantity)
    {
        if (number?.Value is not { } value) return "—";
        return quantity is not null && quantity.Unit.Text == number.Unit
            ? scope.Printer.Print(value, quantity.Unit, Sense.Equal, new NumberForm()).Full
            : $"{scope.Printer.Print(value, Unit.None, Sense.Equal, new NumberForm()).Full} {number.Unit}";
    }

    private string Count(int count) => scope.Printer.Print(count, Unit.None, Sense.Equal, new NumberForm { Digits = 0 }).Full;

    private static string CauseName(ChangeCause cause) => cause switch
    {
        ChangeCause.Data => "data",
        ChangeCause.Estimator => "estimator",
        ChangeCause.Formula => "formula",
        ChangeCause.Input => "input",
        ChangeCause.Unit => "unit",
        ChangeCause.Kind => "kind",
        ChangeCause.Other => "other",
        ChangeCause.Added => "added",
        ChangeCause.Removed => "removed",
    };
}
