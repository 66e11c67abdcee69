using Reckon.Support;

namespace Reckon.Assessments.Tests.Estimators;

/// <summary>Published data sets beside the tests of estimators.</summary>
internal static class EstimatorData
{
    /// <summary>A file of the folder <c>Data</c>, as a file of the assessment <c>demo</c>.</summary>
    public static (string Path, string Text) Of(string name) =>
        ($"input/reports/demo/data/{name}", File.ReadAllText(Path.Combine(Repository.Root, "tests", "Assessments.Tests", "Estimators", "Data", name)));
}
