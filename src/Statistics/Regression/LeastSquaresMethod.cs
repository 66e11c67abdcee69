namespace Reckon.Statistics.Regression;

/// <summary>How least squares are solved.</summary>
public enum LeastSquaresMethod
{
    /// <summary>
    /// <see cref="Exact"/> when n·k² is at most 100 000 and the determinant of the normal equations has at most 20 000 bits,
    /// else <see cref="Qr"/>. Most such problems take milliseconds, the largest some tenths of a second; where thousands are fitted one
    /// after the other, choose <see cref="Qr"/>. A column counts as dependent when those before it leave less than 1e-12 of its length,
    /// also in exact numbers: a sum of two columns that carries rounding errors is still their sum. Only the columns of
    /// <see cref="Design.Polynomial"/> are all kept when there are more different values than the degree.
    /// </summary>
    Automatic,

    /// <summary>
    /// Normal equations in whole numbers of any size, every double read as its shortest decimal, rounded once at the end.
    /// Rank is exact: a column that differs from others by a rounding error counts as a column of its own. All certified digits of NIST's
    /// linear sets are kept, to the last rounding.
    /// </summary>
    Exact,

    /// <summary>
    /// Householder reflections on scaled columns in doubles, refined with residuals and a covariance in twice the precision. Powers of a
    /// variable are rounded to doubles first.
    /// </summary>
    Qr,
}
