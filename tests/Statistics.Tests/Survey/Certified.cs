using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Tests.Survey;

/// <summary>Certified values of a gauge by the name of the quantity.</summary>
internal sealed class Certified
{
    private const double Relative = 1e-9;
    private readonly Dictionary<string, double> _values;

    public Certified(string file)
    {
        var reference = Reference.ReadGauge(file);
        _values = reference.Text("quantity").Zip(reference.Numbers("certified")).ToDictionary(
            p => p.First, p => p.Second, StringComparer.Ordinal);
    }

    public double this[string quantity] => _values[quantity];

    /// <summary>Fails unless an estimate and its standard error agree.</summary>
    public void Agrees(string quantity, Estimate found)
    {
        Close.To(_values[quantity], found.Value, Relative, quantity);
        Close.To(_values[quantity + " standard error"], found.StandardError, Relative, quantity + " standard error");
    }

    /// <summary>Fails unless the ends of an interval agree.</summary>
    public void Agrees(string quantity, ConfidenceInterval found, double relative = Relative)
    {
        Close.To(_values[quantity + " low"], found.Low, relative, quantity + " low");
        Close.To(_values[quantity + " high"], found.High, relative, quantity + " high");
    }
}
