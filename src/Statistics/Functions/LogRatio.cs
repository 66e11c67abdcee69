namespace Reckon.Statistics.Functions;

/// <summary>The logarithm of a quotient, with all digits also where both numbers are nearly equal.</summary>
internal static class LogRatio
{
    /// <summary>ln(a/b) for numbers above zero.</summary>
    public static double Of(double a, double b)
    {
        // ln(a/b) = 2 artanh((a − b)/(a + b)); near 1 the quotient a/b has lost the digits that count, the difference has not.
        var x = (a - b) / (a + b);
        if (Math.Abs(x) > 0.05) return Math.Log(a / b);
        var (square, sum) = (x * x, 0.0);
        for (var k = 15; k >= 1; k -= 2) sum = sum * square + 1.0 / k;
        return 2 * x * sum;
    }
}
