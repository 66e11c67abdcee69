using Reckon.Assessments.Units;
using Reckon.Statistics.Productivity;

namespace Reckon.Assessments.Estimators.LabourProductivity;

/// <summary>The firms of which sales and staff were asked, and the sales of all firms where they are known.</summary>
/// <param name="Sample">The firms that were asked, in units without scale.</param>
/// <param name="Units">The sales of each firm that the curve is taken at: of all firms, or else of those that were asked.</param>
/// <param name="Sales">What sales count: yuan, or yuan for each merchant.</param>
/// <param name="Staff">What staff counts.</param>
internal sealed record FirmRecords(FirmSample Sample, IReadOnlyList<double> Units, Dimension Sales, Dimension Staff)
{
    private const int FewestFirms = 4;
    private const int FewestSales = 3;

    /// <summary>Whether the logarithm of sales exists for every firm, so that a count model can be fitted.</summary>
    public bool HasLogarithms => Sample.Sales.Concat(Units).All(x => x > 0);

    /// <summary>Reads the firms; null after an error.</summary>
    public static FirmRecords? Read(EstimateCall call)
    {
        if (call.Data() is not { } data || call.Rows("sales", data) is not { } sales || call.Rows("staff", data) is not { } staff) return null;
        var clusters = call.Categories("clusters", data);
        if (call.Has("clusters") && clusters is null) return null;
        var rows = EstimateCall.Complete(data.Count, sales.Values, staff.Values);
        if (!Check(call, rows, sales.Values, staff.Values) || ReadUnits(call, sales.Dimension, [.. rows.Select(r => sales.Values[r])]) is not { } units) return null;
        var sample = new FirmSample([.. rows.Select(r => sales.Values[r])], [.. rows.Select(r => staff.Values[r])], ClusterCodes.Of(clusters is null ? null : [.. rows.Select(r => clusters[r])]));
        return new FirmRecords(sample, units, sales.Dimension, staff.Dimension);
    }

    private static bool Check(EstimateCall call, int[] rows, double[] sales, double[] staff)
    {
        var distinct = rows.Select(r => sales[r]).Distinct().Count();
        if (rows.Length < FewestFirms || distinct < FewestSales)
            call.Fail("data", "too-few-rows", $"{rows.Length} firms with {distinct} different sales are complete; a curve of three coefficients needs {FewestFirms} firms and {FewestSales} different sales.");
        else if (rows.FirstOrDefault(r => staff[r] <= 0, -1) is >= 0 and var idle)
            call.Fail("staff", "not-positive", $"Row {idle + 2} has a staff of {staff[idle]}; sales for each job exist only above zero.", "Leave firms without staff out, or count their owner.");
        else if (rows.FirstOrDefault(r => sales[r] < 0, -1) is >= 0 and var negative)
            call.Fail("sales", "not-positive", $"Row {negative + 2} has sales of {sales[negative]}; they cannot be negative.");
        else return true;
        return false;
    }

    private static double[]? ReadUnits(EstimateCall call, Dimension dimension, double[] sample)
    {
        if (!call.Has("population")) return sample;
        if (call.Data("population") is not { } population) return null;
        if (!call.Has("population_sales"))
        {
            call.Fail("population", "missing-option", "With 'population' goes 'population_sales': a formula over its columns that gives the sales of each firm.");
            return null;
        }

        if (call.Rows("population_sales", population) is not { } sales) return null;
        if (!sales.Dimension.Equals(dimension)) call.Fail("population_sales", "unit-mismatch", $"The sales of all firms count {sales.Dimension}, those of the sample {dimension}.");
        else return [.. EstimateCall.Complete(population.Count, sales.Values).Select(r => sales.Values[r])];
        return null;
    }
}
