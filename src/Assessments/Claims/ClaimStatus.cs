namespace Reckon.Assessments.Claims;

/// <summary>What the audit says of a printed number.</summary>
public enum ClaimStatus
{
    /// <summary>The computed value is written as the printed number, or satisfies its bound.</summary>
    Reconciles,

    /// <summary>It is not, but rounding or cutting off explains the difference.</summary>
    Rounding,

    /// <summary>No reading of the printed inputs gives the printed number.</summary>
    Contradicts,

    /// <summary>An input was not published, or the ranges leave it open.</summary>
    Untestable,
}
