namespace Reckon.Statistics.Functions;

/// <summary>Exponentials and logarithms near one with all their digits; those of .NET and MathNet.Numerics lose them.</summary>
/// <remarks>Kahan's formulas, as in Higham (2002), "Accuracy and Stability of Numerical Algorithms", 1.14.1.</remarks>
internal static class NearOne
{
    /// <summary>exp(x) − 1.</summary>
    public static double ExponentialLessOne(double x)
    {
        var power = Math.Exp(x);
        if (power == 1) return x;
        return power - 1 == -1 || double.IsInfinity(power) ? power - 1 : (power - 1) * (x / Math.Log(power));
    }

    /// <summary>ln(1 + x) for x above −1.</summary>
    public static double LogarithmOfOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }
}
