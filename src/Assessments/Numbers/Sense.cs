namespace Reckon.Assessments.Numbers;

/// <summary>How a source means a number.</summary>
public enum Sense
{
    /// <summary>The number itself, rounded to its last digit.</summary>
    Equal,

    /// <summary>"More than", "over": a lower bound (≥).</summary>
    AtLeast,

    /// <summary>"Less than", "up to": an upper bound (≤).</summary>
    AtMost,

    /// <summary>"Nearly": from nine tenths of the number up to it.</summary>
    Nearly,

    /// <summary>"About": within some per cent of the number.</summary>
    About,

    /// <summary>Computed from bounds that point both ways: neither a lower nor an upper bound.</summary>
    Undetermined,
}
