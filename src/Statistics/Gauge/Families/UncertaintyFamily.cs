using Reckon.Statistics.Distributions;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Propagation;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>Uncertainty carried through a formula: the guide's correlated readings by the linear law, the supplement's sum of rectangles by drawing.</summary>
internal sealed class UncertaintyFamily : IGaugeFamily
{
    /// <inheritdoc/>
    public string Key => "uncertainty";

    /// <inheritdoc/>
    public string Title => "Propagation of uncertainty";

    /// <inheritdoc/>
    public string Source => "JCGM 100:2008, H.2; JCGM 101:2008, 9.2.3";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => [.. Impedance(), .. SumOfRectangles()];

    // u(X) is left out: the guide computed it from inputs that it had rounded, and prints 0.295 for 0.2956.
    private static IEnumerable<GaugeRow> Impedance()
    {
        var set = GaugeSet.Read("gum-h2");
        var readings = JointObservations.Means(Matrix.FromColumns(set.Numbers("V"), set.Numbers("I"), set.Numbers("phi")));
        var result = LinearPropagation.Of(Model.OfPoints(Components, 3), [readings]);
        var correlation = result.Correlation();
        return set.Compare(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["R"] = result.Values[0],
            ["X"] = result.Values[1],
            ["Z"] = result.Values[2],
            ["u(R)"] = result[0].StandardError,
            ["u(Z)"] = result[2].StandardError,
            ["r(R;X)"] = correlation[0, 1],
            ["r(R;Z)"] = correlation[0, 2],
            ["r(X;Z)"] = correlation[1, 2],
        }, 14);
    }

    private static void Components(ReadOnlySpan<double> inputs, Span<double> results)
    {
        var ratio = inputs[0] / inputs[1];
        (results[0], results[1], results[2]) = (ratio * Math.Cos(inputs[2]), ratio * Math.Sin(inputs[2]), ratio);
    }

    // Of a million draws the end of the interval is off by 0.003 on average: two and a half digits are four times that.
    private static IEnumerable<GaugeRow> SumOfRectangles()
    {
        var rectangle = new UniformDistribution(-Math.Sqrt(3), Math.Sqrt(3));
        var model = Model.OfPoints(x => x[0] + x[1] + x[2] + x[3]);
        var sum = MonteCarlo.Run(model, new UncertainInputs([rectangle, rectangle, rectangle, rectangle])).Outputs[0];
        yield return GaugeRow.Of(("jcgm-101", "95 % end; 1 000 000 draws"), "3.87940674134782", sum.SymmetricInterval().High, 2.5);
        yield return GaugeRow.Of(("jcgm-101", "u; 1 000 000 draws"), "2.00000000000000", sum.StandardDeviation, 2.5);
    }
}
