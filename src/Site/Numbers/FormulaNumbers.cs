using Reckon.Assessments.Claims;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Site.Numbers;

/// <summary>Writes formulas with the numbers put in: 2000万个 + 540万个 + 922.93万个 = 3462.93万个.</summary>
/// <remarks>Formulas run on the digits as printed, so the signs of bounds stay out.</remarks>
/// <param name="context">The language's numbers and words.</param>
public sealed class FormulaNumbers(NumberContext context)
{
    private static readonly NumberForm Plain = new() { ShowsBound = false };

    /// <summary>A quantity's formula and what it gives, or null when nothing computes it.</summary>
    public string? Of(Quantity quantity)
    {
        if (context.Portfolio.FindClaim(quantity.Id) is { } claim) return Of(claim);
        if (quantity.FormulaParts.Count == 0 || quantity.Value is null || quantity.Printed is not null) return null;
        return $"{Put(quantity.FormulaParts)} = {context.Printer.Print(quantity, Plain).Full}";
    }

    /// <summary>The formula of a claim and what it gives, or null when it has none or an input is unknown.</summary>
    public string? Of(Claim claim) =>
        claim.FormulaParts.Count == 0 || claim.Computed is not { } computed ? null : $"{Put(claim.FormulaParts)} = {Computed(computed, claim.Unit, claim.Printed)}";

    private string Put(IReadOnlyList<FormulaPart> parts) =>
        string.Concat(parts.Select((p, i) => p.Quantity is { } id ? Operand(id, p.IsPrinted, IsRaised(parts, i)) : p.Text));

    private static bool IsRaised(IReadOnlyList<FormulaPart> parts, int i) => i + 1 < parts.Count && parts[i + 1].Text.StartsWith('^');

    // A sign needs brackets behind another one; a unit needs them where the number is raised to a power with it.
    private string Operand(QuantityId id, bool isPrinted, bool isRaised)
    {
        var text = Text(context.Portfolio.FindQuantity(id)!, isPrinted);
        return text.StartsWith('−') || (isRaised && !char.IsAsciiDigit(text[^1])) ? $"({text})" : text;
    }

    private string Text(Quantity quantity, bool isPrinted)
    {
        if (quantity.Printed is not { } printed) return context.Printer.Print(quantity, Plain).Full;
        if (isPrinted) return context.Printer.Print(printed, quantity.Unit, Plain).Full;
        return quantity is { Kind: QuantityKind.Formula, Value: { } value } ? Computed(value, quantity.Unit, printed) : context.Printer.Print(quantity, Plain).Full;
    }

    // One digit more than printed, so that a reader sees what was rounded.
    private string Computed(double value, Unit unit, PrintedNumber printed) => context.Printer.PrintComputed(value, unit, Sense.Equal, printed.Decimals + 1).Full;
}
