namespace Reckon.Statistics.Arithmetic;

/// <summary>In what numbers sums of squares are taken.</summary>
public enum Precision
{
    /// <summary><see cref="Exact"/> for at most 20 000 values, which takes milliseconds, else <see cref="Fast"/>.</summary>
    Automatic,

    /// <summary>Whole numbers of any size, every double read as its shortest decimal, rounded once at the end.</summary>
    Exact,

    /// <summary>
    /// Doubles about a compensated mean. A value that is no binary fraction is off by up to 1.1e-16 of itself, so that sums
    /// of squares keep about 15 − log₁₀(|mean| / standard deviation) digits.
    /// </summary>
    Fast,
}
