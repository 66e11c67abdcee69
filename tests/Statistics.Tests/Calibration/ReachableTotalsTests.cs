using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;

namespace Reckon.Statistics.Tests.Calibration;

/// <summary>Totals that some factors of a distance give are found again, however many rows stand at a bound.</summary>
public sealed class ReachableTotalsTests
{
    private const int Rows = 60;
    private const int Columns = 4;

    public static TheoryData<string, double> Cases()
    {
        var cases = new TheoryData<string, double>();
        foreach (var distance in (string[])["raking", "logit", "bounded linear", "bounded raking"])
        {
            foreach (var spread in (double[])[0.2, 1, 3]) cases.Add(distance, spread);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Totals_that_can_be_reached_are_met(string name, double spread)
    {
        for (var trial = 0; trial < 40; trial++)
        {
            var stream = new RandomStream(20220217, (ulong)trial);
            var auxiliary = Matrix.Create(Rows, Columns, (_, j) => j == 0 ? 1 : Math.Pow(stream.NextOpen(), 3) * 1000);
            double[] weights = [.. Enumerable.Range(0, Rows).Select(_ => 1 + 50 * stream.NextOpen())];
            double[] multipliers = [.. Enumerable.Range(0, Columns).Select(j => (stream.NextOpen() - 0.5) * spread / (j == 0 ? 1 : 400))];
            var distance = Distance(name);
            double[] truth = [.. auxiliary.Times(multipliers).Zip(weights, (u, d) => d * distance.Factor(u))];
            var known = new KnownTotals { Auxiliary = auxiliary, Totals = auxiliary.LeftTimes(truth), Distance = distance };

            var found = new RegressionCalibration(known).Calibrate(weights);
            Close.To([.. known.Totals], auxiliary.LeftTimes([.. found.Weights]), 1e-10, $"{name} {trial}");
        }
    }

    private static CalibrationDistance Distance(string name) => name switch
    {
        "raking" => CalibrationDistance.Raking,
        "logit" => CalibrationDistance.Logit(0.5, 2),
        "bounded linear" => CalibrationDistance.BoundedLinear(0.5, 2),
        _ => CalibrationDistance.BoundedRaking(0.5, 2),
    };
}
