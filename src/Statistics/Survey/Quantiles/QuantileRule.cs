namespace Reckon.Statistics.Survey.Quantiles;

/// <summary>
/// What a quantile is where the distribution function of a sample jumps; the numbers are those of Hyndman and Fan (1996), The American
/// Statistician 50.
/// </summary>
/// <remarks>
/// With weights: C is the sum of weights up to and with a value, in the order of values; N is the sum of all and w the value's own
/// weight. All rules but the first two draw lines between the points named.
/// </remarks>
public enum QuantileRule
{
    /// <summary>The smallest value whose distribution function is at least p (1; R survey's "math", the default there).</summary>
    Inverse,

    /// <summary>
    /// The same, but halfway to the next value where the function is p exactly, as the median of an even number (2; "school").
    /// </summary>
    AveragedInverse,

    /// <summary>Values at C/N (4; "hf4").</summary>
    HyndmanFan4,

    /// <summary>Values at (C − w/2)/N (5; "hf5").</summary>
    HyndmanFan5,

    /// <summary>Values at C/(N + w of the largest) (6; "hf6").</summary>
    HyndmanFan6,

    /// <summary>Values at (C − w)/(N − w of the largest) (7; "hf7"); R's and spreadsheets' default without weights.</summary>
    HyndmanFan7,

    /// <summary>Values at (C − w/3)/(N + a third of the w of the largest) (8; "hf8").</summary>
    HyndmanFan8,

    /// <summary>Values at (C − 3w/8)/(N + a quarter of the w of the largest) (9; "hf9").</summary>
    HyndmanFan9,
}
