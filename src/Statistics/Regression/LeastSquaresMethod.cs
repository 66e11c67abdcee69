namespace Reckon.Statistics.Regression;

/// <summary>How least squares are solved.</summary>
public enum LeastSquaresMethod
{
    /// <summary>
    /// <see cref="Exact"/> when n·k² is at most 10 000 and the determinant of the normal equations has at most 20 000 bits,
    /// else <see cref="Qr"/>. Such a problem takes milliseconds either way.
    /// </summary>
    Automatic,

    /// <summary>
    /// Normal equations in whole numbers of any size, every double read as its shortest decimal, rounded once at the end.
    /// Rank is exact. All certified digits of NIST's linear sets are kept, to the last rounding.
    /// </summary>
    Exact,

    /// <summary>Householder reflections on scaled columns in doubles, refined with residuals in twice the precision.</summary>
    Qr,
}
