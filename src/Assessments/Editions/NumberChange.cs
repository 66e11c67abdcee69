namespace Reckon.Assessments.Editions;

/// <summary>A number that differs between two editions, or that only one of them has.</summary>
public sealed record NumberChange
{
    /// <summary>The number in the old edition; null for one that was added.</summary>
    public EditionNumber? Old { get; init; }

    /// <summary>The number in the new edition; null for one that was removed.</summary>
    public EditionNumber? New { get; init; }

    /// <summary>Why it changed.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>What changed first among the numbers that it rests on; empty where its own cause says all.</summary>
    public ChangeRoots Roots { get; init; } = ChangeRoots.None;

    /// <summary>Its full name.</summary>
    public string Id => (New ?? Old)!.Id;

    /// <summary>Whether the value is another: also when it is in another unit or of another kind, added or removed.</summary>
    public bool IsValueMoved => Cause is ChangeCause.Unit or ChangeCause.Kind or ChangeCause.Added or ChangeCause.Removed || !SignificantDigits.AreSame(Old!.Value, New!.Value);

    /// <summary>Whether the value stayed and an end of its range did not.</summary>
    public bool IsRangeMoved => !IsValueMoved && !(SignificantDigits.AreSame(Old!.Low, New!.Low) && SignificantDigits.AreSame(Old.High, New.High));

    /// <summary>New value less old value, in their unit, to the digits that both have; null where either is unknown, their units differ or it is beyond what a double holds.</summary>
    public double? Difference => IsComparable ? Finite(SignificantDigits.Difference(Old!.Value!.Value, New!.Value!.Value)) : null;

    /// <summary>The difference as a part of the old value's size; null where the difference is, or where the old value is zero.</summary>
    public double? Relative => Difference is { } difference ? Finite(difference / Math.Abs(Old!.Value!.Value)) : null;

    private bool IsComparable => Old?.Value is not null && New?.Value is not null && Old.Unit == New.Unit;

    /// <summary>Whether value or range moved by more than a part of what they were. Units, kinds, additions and removals have no measure and always exceed it; the text of a formula alone never does.</summary>
    /// <param name="tolerance">A part: 0.01 for one per cent; at least 0.</param>
    public bool Exceeds(double tolerance)
    {
        if (Cause is ChangeCause.Unit or ChangeCause.Kind or ChangeCause.Added or ChangeCause.Removed) return true;
        if (IsValueMoved) return !SignificantDigits.IsWithin(Old!.Value, New!.Value, tolerance);
        return !(SignificantDigits.IsWithin(Old!.Low, New!.Low, tolerance) && SignificantDigits.IsWithin(Old.High, New.High, tolerance));
    }

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}
