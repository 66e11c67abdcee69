namespace Reckon.Statistics.InvertedU;

/// <summary>What a confidence set of a ratio looks like.</summary>
public enum FiellerKind
{
    /// <summary>All values between two ends: the denominator differs from zero at the level asked for.</summary>
    Bounded,

    /// <summary>All values up to one end and all from the other on; those between the ends are left out.</summary>
    OutsideEnds,

    /// <summary>Every value on one side of an end: the denominator is just on the border of differing from zero.</summary>
    HalfLine,

    /// <summary>Every number: neither numerator nor denominator says where the ratio is.</summary>
    WholeLine,
}
