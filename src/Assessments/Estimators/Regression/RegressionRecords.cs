using Reckon.Assessments.Datasets;
using Reckon.Assessments.Units;
using Reckon.Statistics.Regression;

namespace Reckon.Assessments.Estimators.Regression;

/// <summary>What is regressed on what, with the rows that are complete.</summary>
/// <param name="Design">n rows and k columns, the constant first.</param>
/// <param name="Response">n values.</param>
/// <param name="Keys">The names of the k coefficients: <c>intercept</c>, then those of the predictors.</param>
/// <param name="Units">What the k coefficients count.</param>
internal sealed record RegressionRecords(Design Design, double[] Response, IReadOnlyList<string> Keys, IReadOnlyList<Dimension> Units)
{
    private const int HighestPower = 5;

    /// <summary>Whether a count model is fitted.</summary>
    public bool IsCount { get; init; }

    /// <summary>The covariance asked for.</summary>
    public string Covariance { get; init; } = "";

    /// <summary>n codes of clusters, or null.</summary>
    public int[]? Clusters { get; init; }

    /// <summary>n weights, or null.</summary>
    public double[]? Weights { get; init; }

    /// <summary>Reads the options; null after an error.</summary>
    public static RegressionRecords? Read(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (call.Data() is not { } data || call.Rows("response", data) is not { } response || call.RowsList("predictors", data) is not { } predictors) return null;
        var (weights, clusters) = (call.Rows("weights", data), call.Categories("clusters", data));
        var (family, covariance) = (call.Choice("family"), CovarianceOf(call));
        if (Names(call, predictors) is not { } names || DegreeOf(call, predictors.Count) is not { } degree || call.Diagnostics.ErrorCount > errors) return null;
        var columns = predictors.Select((p, j) => (Name: names[j], p.Values)).ToList();
        var rows = EstimateCall.Complete(data.Count, [response.Values, weights?.Values, .. predictors.Select(p => p.Values.Values)]);
        var keys = KeysOf(names, degree);
        if (!OutputKeys.Check(call, call.Has("names") ? "names" : "predictors", keys) || !CheckRows(call, rows.Length, keys.Count) || !CheckValues(call, family, rows, response.Values, weights?.Values)) return null;
        return new RegressionRecords(DesignOf(columns, rows, degree), Take(response.Values, rows), keys, [.. UnitsOf(family == "poisson" ? Dimension.None : response.Dimension, columns, degree)])
        {
            IsCount = family == "poisson",
            Covariance = covariance,
            Clusters = ClusterCodes.Of(clusters is null ? null : [.. rows.Select(r => clusters[r])]),
            Weights = weights is null ? null : Take(weights.Values, rows),
        };
    }

    private static string CovarianceOf(EstimateCall call)
    {
        var covariance = call.Has("covariance") || !call.Has("clusters") ? call.Choice("covariance") : "cluster";
        if (covariance == "cluster" && !call.Has("clusters")) call.Fail("covariance", "missing-option", "With 'covariance: cluster' goes 'clusters': the column that tells which rows belong together.");
        if (covariance != "cluster" && call.Has("clusters")) call.Fail("covariance", "contradiction", $"'{covariance}' takes no account of 'clusters'.", "Write 'covariance: cluster', or leave 'clusters' out.");
        return covariance;
    }

    private static List<string>? Names(EstimateCall call, IReadOnlyList<(string Text, RowValues Values)> predictors)
    {
        if (!call.Has("names")) return [.. predictors.Select(p => OutputKeys.Of(p.Text))];
        var names = call.TextList("names");
        if (names.Count == predictors.Count) return [.. names.Select(n => n.Text)];
        call.Fail("names", "wrong-count", $"There are {predictors.Count} predictors and {names.Count} names.");
        return null;
    }

    private static int? DegreeOf(EstimateCall call, int predictors)
    {
        if (!call.Has("polynomial")) return 1;
        if (call.Number("polynomial") is not { } degree) return null;
        if (degree is not (>= 2 and <= HighestPower) || degree != Math.Truncate(degree)) call.Fail("polynomial", "out-of-range", $"'polynomial' is a whole number from 2 to {HighestPower}; {degree} stands here.");
        else if (predictors != 1) call.Fail("polynomial", "wrong-count", $"A polynomial has one predictor; {predictors} stand here.", "Write powers among the predictors: [x, x^2, z].");
        else return (int)degree;
        return null;
    }

    private static bool CheckRows(EstimateCall call, int rows, int coefficients)
    {
        if (rows > coefficients) return true;
        call.Fail("data", "too-few-rows", $"{rows} rows are complete; a regression with {coefficients} coefficients needs at least {coefficients + 1}.");
        return false;
    }

    private static bool CheckValues(EstimateCall call, string family, int[] rows, double[] response, double[]? weights)
    {
        if (family == "poisson" && rows.FirstOrDefault(r => response[r] < 0, -1) is >= 0 and var negative)
            call.Fail("response", "not-positive", $"Row {negative + 2} has a response of {response[negative]}; a count model takes no negative ones.");
        else if (weights is not null && rows.FirstOrDefault(r => weights[r] <= 0, -1) is >= 0 and var weightless)
            call.Fail("weights", "not-positive", $"Row {weightless + 2} has a weight of {weights[weightless]}; weights are above zero.");
        else return true;
        return false;
    }

    private static List<string> KeysOf(List<string> names, int degree) =>
        ["intercept", .. names, .. Enumerable.Range(2, degree - 1).Select(p => $"{names[0]}^{p}")];

    private static IEnumerable<Dimension> UnitsOf(Dimension response, List<(string Name, RowValues Values)> columns, int degree) =>
        [response, .. columns.Select(c => response / c.Values.Dimension), .. Enumerable.Range(2, degree - 1).Select(p => response / columns[0].Values.Dimension.Power(p))];

    private static Design DesignOf(List<(string Name, RowValues Values)> columns, int[] rows, int degree) => degree > 1
        ? Design.Polynomial(columns[0].Name, Take(columns[0].Values.Values, rows), degree)
        : Design.WithIntercept([.. columns.Select(c => new DesignColumn(c.Name, Take(c.Values.Values, rows)))]);

    private static double[] Take(double[] values, int[] rows) => [.. rows.Select(r => values[r])];
}
