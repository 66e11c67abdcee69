using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Tests.Survey;

/// <summary>Values of R survey by the name of the quantity, with standard errors and degrees of freedom.</summary>
internal static class SurveyReference
{
    private const double Relative = 1e-9;
    private static readonly Reference File = Reference.Read("survey-reference.csv");
    private static readonly Dictionary<string, int> Rows = File.Text("quantity").Select((q, i) => (q, i)).ToDictionary(
        p => p.q, p => p.i, StringComparer.Ordinal);
    private static readonly double[] AllValues = File.Numbers("value");
    private static readonly double[] AllErrors = File.Numbers("error");
    private static readonly double[] AllDegrees = File.Numbers("df");

    public static IEnumerable<string> Quantities => File.Text("quantity");

    public static bool Has(string quantity) => Rows.ContainsKey(quantity);

    public static double Value(string quantity) => AllValues[Rows[quantity]];

    /// <summary>The second number of a quantity, mostly its standard error.</summary>
    public static double Second(string quantity) => AllErrors[Rows[quantity]];

    /// <summary>Fails unless an estimate, its standard error and its degrees of freedom agree.</summary>
    public static void Agrees(string quantity, Estimate found)
    {
        Close.To(Value(quantity), found.Value, Relative, quantity);
        Close.To(Second(quantity), found.StandardError, Relative, quantity + " standard error");
        Close.To(AllDegrees[Rows[quantity]], found.DegreesOfFreedom, Relative, quantity + " degrees of freedom");
    }
}
