using Reckon.Charts.Data;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>What stands at the end of a stack.</summary>
/// <param name="End">Value at the outer end of the last part; 0 without parts.</param>
/// <param name="Value">The total, or null where nothing is known.</param>
/// <param name="Text">As readers see it.</param>
/// <param name="IsGiven">The data state it; else it is the sum or the only part.</param>
internal sealed record StackTotal(double End, double? Value, string Text, bool IsGiven)
{
    /// <summary>The total that the data give, else the text of the only part, else the sum.</summary>
    public static StackTotal Of(IReadOnlyList<StackPart> parts, Datum? given, Datum? first)
    {
        var end = parts.Count == 0 ? 0 : parts[^1].To;
        if (given is { Value: { } value })
            return new StackTotal(end, value, given.Text, true);
        if (parts.Count == 0)
            return new StackTotal(0, null, given?.Text ?? first?.Text ?? "", false);
        var sum = DecimalSum.Of([.. parts.Select(part => part.Datum.Value!.Value)]);
        return new StackTotal(end, sum, parts.Count == 1 ? parts[0].Datum.Text : SumText(parts, sum), false);
    }

    private static string SumText(IReadOnlyList<StackPart> parts, double sum)
    {
        var text = NumberText.Fixed(sum, parts.Max(part => NumberText.Decimals(part.Datum.Value!.Value)));
        var bounds = parts.Select(part => part.Datum.Row.Bound).Where(bound => bound != ValueBound.None).Distinct().ToList();
        return bounds.Count == 1 ? NumberText.Bounded(text, bounds[0]) : text;
    }
}
