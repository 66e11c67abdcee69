using Reckon.Assessments.Numbers;
using Reckon.Assessments.Ranges;

namespace Reckon.Assessments.Claims;

/// <summary>Says whether a printed number agrees with what can be computed.</summary>
internal static class ClaimJudge
{
    /// <summary>Holds a printed number against a computed one.</summary>
    /// <param name="printed">The number as printed.</param>
    /// <param name="computed">The computed value in the unit printed, or null when it is unknown.</param>
    /// <param name="range">The numbers that the formula can give, in the unit printed.</param>
    /// <param name="isTainted">Whether an input was not published.</param>
    public static (ClaimStatus Status, ClaimReason Reason) Judge(PrintedNumber printed, double? computed, FoundRange? range, bool isTainted)
    {
        if (isTainted || computed is not { } value || range is null) return (ClaimStatus.Untestable, ClaimReason.UnpublishedInput);
        if (printed.Agrees(value)) return (ClaimStatus.Reconciles, IsBound(printed) ? ClaimReason.BoundHolds : ClaimReason.SameDigits);
        if (printed.Set.Meets(range.Inner)) return (ClaimStatus.Rounding, ClaimReason.InputsRounded);
        if (printed is { IsExact: false, Sense: Sense.Equal, Upper: null } && printed.TruncationSet.Meets(range.Inner)) return (ClaimStatus.Rounding, ClaimReason.Truncated);
        return printed.Set.Meets(range.Outer) ? (ClaimStatus.Untestable, ClaimReason.Undecided) : (ClaimStatus.Contradicts, ClaimReason.OutOfRange);
    }

    /// <summary>Holds two printings of one number against each other, both in one unit.</summary>
    /// <remarks>At one precision they have to be the same digits, whatever their sense; else the coarser has to hold of the finer. An interval has to hold of a number.</remarks>
    public static (ClaimStatus Status, ClaimReason Reason) JudgeRestatement(PrintedNumber again, PrintedNumber first)
    {
        if (again.Upper is not null) return Judge(again, (double)first.Nominal, new FoundRange(first.Set, first.Set), false);
        if (again.LastDigit == first.LastDigit)
            return again.Nominal == first.Nominal ? (ClaimStatus.Reconciles, ClaimReason.SameDigits) : (ClaimStatus.Contradicts, ClaimReason.PrintedTwice);
        var (coarse, fine) = again.LastDigit > first.LastDigit ? (again, first) : (first, again);
        return Judge(coarse, (double)fine.Nominal, new FoundRange(fine.Set, fine.Set), false);
    }

    private static bool IsBound(PrintedNumber printed) => printed.Sense is not Sense.Equal || printed.Upper is not null;
}
