using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Tests.Survey.Replicates;

/// <summary>Values of R survey from replicate designs.</summary>
internal static class ReplicateReference
{
    private const double Relative = 1e-9;
    private static readonly Reference File = Reference.Read("replicate-reference.csv");
    private static readonly Dictionary<string, int> Rows = File.Text("quantity").Select((q, i) => (q, i)).ToDictionary(
        p => p.q, p => p.i, StringComparer.Ordinal);

    public static double Value(string quantity) => File.Numbers("value")[Rows[quantity]];

    public static double Error(string quantity) => File.Numbers("error")[Rows[quantity]];

    public static void Agrees(string quantity, Estimate found)
    {
        Close.To(Value(quantity), found.Value, Relative, quantity);
        Close.To(Error(quantity), found.StandardError, Relative, quantity + " standard error");
    }
}
