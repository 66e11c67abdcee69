namespace Reckon.Assessments.Claims;

/// <summary>Why a claim has its status.</summary>
public enum ClaimReason
{
    /// <summary>The computed value rounds to the printed digits.</summary>
    SameDigits,

    /// <summary>The computed value satisfies the printed bound.</summary>
    BoundHolds,

    /// <summary>The digits differ, but the inputs, each known only to its last digit, can give the printed number.</summary>
    InputsRounded,

    /// <summary>The printed number is the computed one with its further digits cut off.</summary>
    Truncated,

    /// <summary>The inputs cannot give the printed number.</summary>
    OutOfRange,

    /// <summary>Two printings of one number at one precision differ.</summary>
    PrintedTwice,

    /// <summary>The inputs cannot give the printed number, but they give it in another unit: 亿 for 万, a percentage for a share.</summary>
    UnitSlip,

    /// <summary>An input was not published.</summary>
    UnpublishedInput,

    /// <summary>The formula takes the printed number itself, so that it proves nothing.</summary>
    Circular,

    /// <summary>The range of the formula could not be told closely enough.</summary>
    Undecided,
}
