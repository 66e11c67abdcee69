using Reckon.Assessments.Editions;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Tests.Editions;

/// <summary>Small editions for tests.</summary>
internal static class Given
{
    public static EditionNumber Printed(string id, double? value, double? low = null, double? high = null) =>
        new() { Id = id, Value = value, Unit = "job", Kind = QuantityKind.Printed, Low = low, High = high };

    public static EditionNumber Formula(string id, double? value, string formula, params string[] inputs) =>
        new() { Id = id, Value = value, Unit = "job", Kind = QuantityKind.Formula, Formula = formula, Inputs = inputs };

    public static Edition Edition(params EditionNumber[] numbers) => new(numbers, []);

    /// <summary>Each change as <c>id cause</c> and, in brackets, its roots.</summary>
    public static IEnumerable<string> Explained(Edition old, Edition @new) => EditionComparison.Compare(old, @new).Numbers.Select(Explained);

    private static string Explained(NumberChange change)
    {
        var roots = change.Roots.Ids.Count == 0 ? "" : $" [{string.Join(' ', change.Roots.Ids)}{(change.Roots.HasMore ? " …" : "")}]";
        return $"{change.Id} {change.Cause}{roots}";
    }
}
