using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.CountModels;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Productivity;

namespace Reckon.Assessments.Estimators.LabourProductivity;

/// <summary>Computes the statistics of the productivity model from the firms, all with their sampling errors (HC3, or CR2 with clusters).</summary>
internal static class ProductivityComputation
{
    /// <summary>The statistics in the order of <see cref="ProductivityOutputs"/>.</summary>
    /// <param name="firms">The firms.</param>
    /// <param name="givenMean">Mean sales where they are a quantity; null where they are a statistic of the sample.</param>
    public static EstimateResult Of(FirmRecords firms, double? givenMean)
    {
        var (model, sample) = (ProductivityModel.Of(firms.Sample), firms.Sample);
        var mean = givenMean is { } given ? new Estimate(given, 0) : MeanOf(sample, sample.Sales);
        var population = SalesPopulation.OfUnits(firms.Units) with { EvaluationPoint = mean };
        var jobs = model.JobsOf(population);
        var groups = new List<JointEstimate> { model.Coefficients };
        if (givenMean is null) groups.Add(EstimateResult.One(mean));
        groups.Add(EstimateResult.Exact(Sums.OfSquaredDeviations([.. sample.Sales]) / sample.Count));
        groups.Add(EstimateResult.One(MeanOf(sample, sample.Productivities)));
        groups.Add(EstimateResult.One(Over(jobs.RatioOfMeans, population.Total)));
        groups.Add(EstimateResult.One(Over(jobs.UnitLevel!.Value, population.Total)));
        if (firms.HasLogarithms) groups.Add(EstimateResult.One(Over(jobs.CountModel!.Value, population.Total)));
        return new EstimateResult(groups, ProductivityDiagnostics.Of(model, CurveDiagnosis.Of(model, population)));
    }

    // The mean of a value is its ratio to a column of ones.
    private static Estimate MeanOf(FirmSample sample, IReadOnlyList<double> values) =>
        RatioEstimates.Of(values, [.. Enumerable.Repeat(1.0, values.Count)], sample.Clusters).RatioOfMeans;

    private static Estimate Over(Estimate estimate, double total) => estimate with { Value = estimate.Value / total, StandardError = estimate.StandardError / total };
}
