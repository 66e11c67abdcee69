using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;

namespace Reckon.Assessments.Designs;

/// <summary>Makes a calibration once the totals of its margins are known.</summary>
/// <param name="declared">The method and its bounds.</param>
/// <param name="margins">The margins over the complete records.</param>
/// <param name="totals">The known totals, margin after margin.</param>
internal sealed class CalibrationMaker(DesignCalibration declared, IReadOnlyList<SampleMargin> margins, double[] totals)
{
    /// <summary>The calibration.</summary>
    /// <exception cref="CalibrationException">The margins are not of one population.</exception>
    public ICalibration Make() => declared.Method switch
    {
        CalibrationMethod.Poststratify => new PostStratification(margins[0].Categories!, Sizes(0)),
        CalibrationMethod.Raking => new Raking([.. margins.Select((m, i) => new RakingMargin(m.Declared.Name, m.Categories!, Sizes(i)))]),
        CalibrationMethod.Linear => Regression(CalibrationDistance.BoundedLinear(declared.Lowest, declared.Highest)),
        CalibrationMethod.Logit => Regression(CalibrationDistance.Logit(declared.Lowest, declared.Highest)),
    };

    private Dictionary<string, double> Sizes(int margin)
    {
        var start = margins.Take(margin).Sum(m => m.Known.Count);
        return margins[margin].Known.Select((k, i) => (k.Key, Value: totals[start + i])).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
    }

    private RegressionCalibration Regression(CalibrationDistance distance)
    {
        CheckSums();
        var columns = new List<(string Name, double[] Values, double Total)>();
        var classified = false;
        for (var m = 0; m < margins.Count; m++)
        {
            columns.AddRange(Columns(m, classified));
            classified |= margins[m].Categories is not null;
        }

        return new RegressionCalibration(new KnownTotals
        {
            Auxiliary = Matrix.FromColumns([.. columns.Select(c => c.Values)]),
            Totals = [.. columns.Select(c => c.Total)],
            Names = [.. columns.Select(c => c.Name)],
            Distance = distance,
        });
    }

    // All categories of a first classification add up to one in each row; a second one then follows from all of its categories but one.
    private IEnumerable<(string Name, double[] Values, double Total)> Columns(int margin, bool hasClassification)
    {
        var (sizes, of) = (Sizes(margin), margins[margin]);
        if (of.Values is { } values) return [(of.Declared.Name, values, sizes[""])];
        return sizes.Skip(hasClassification ? 1 : 0).Select(s => ($"{of.Declared.Name} {s.Key}", of.Categories!.Select(c => c == s.Key ? 1.0 : 0).ToArray(), s.Value));
    }

    // Raking checks this by itself; it also tells that margins are not of one population.
    private void CheckSums()
    {
        var classified = Enumerable.Range(0, margins.Count).Where(m => margins[m].Categories is not null).ToList();
        if (classified.Count > 1) _ = new Raking([.. classified.Select(m => new RakingMargin(margins[m].Declared.Name, margins[m].Categories!, Sizes(m)))]);
    }
}
