using Reckon.Assessments.Claims;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Requirements;
using Reckon.Assessments.Units;

namespace Reckon.Site.Numbers;

/// <summary>Says what would have to be true for a claim to hold.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class RequirementWords(NumberContext context)
{
    private readonly NumberWords _words = new(context);

    /// <summary>The sentences, or null for a claim that needs none.</summary>
    public RequirementText? Of(Claim claim)
    {
        if (claim.Requirements.Count == 0) return null;
        if (claim.Requirements.All(r => r.Needed is null)) return new RequirementText(context.Word("requires.never", _words.Printed(claim)), []);
        return new RequirementText(context.Word("requires.title", _words.Printed(claim)), [.. claim.Requirements.Select(r => Sentence(r, claim.Id.Assessment))]);
    }

    private string Sentence(Requirement requirement, string owner)
    {
        var label = _words.LabelFor(requirement.Leaf, owner);
        if (requirement.Needed is not { } needed) return context.Word("requires.none", label);
        var value = Value(requirement, needed);
        if (requirement.Printed is not { } printed) return context.Word("requires.unpublished", label, value) + Range(requirement);
        var now = context.Printer.Print(printed, requirement.Unit, new NumberForm()).Full;
        return requirement.Change is { } change && Change(change) is { } text ? context.Word("requires.change", label, value, now, text) : context.Word("requires.value", label, value, now);
    }

    // One digit more than printed, so that a reader sees what would be rounded.
    private string Value(Requirement requirement, double needed)
    {
        var sense = requirement.Range switch { { High: double.PositiveInfinity } => Sense.AtLeast, { Low: double.NegativeInfinity } => Sense.AtMost, _ => Sense.Equal };
        if (requirement.Printed is not { } printed) return context.Printer.Print(needed, requirement.Unit, sense, new NumberForm()).Full;
        return context.Printer.PrintComputed(needed, requirement.Unit, sense, printed.Decimals + 1).Full;
    }

    private string Range(Requirement requirement) =>
        requirement.Range is { } range && double.IsFinite(range.High - range.Low) && _words.Range(range, requirement.Unit) is { } text ? context.Word("requires.range", text) : "";

    private string? Change(double change)
    {
        var percent = change * 100;
        return Math.Abs(percent) < 0.05 ? null : context.Printer.Print(percent, Unit.Percent, Sense.Equal, new NumberForm { ShowsSign = true, Digits = Math.Abs(percent) < 100 ? 1 : 0 }).Full;
    }
}
