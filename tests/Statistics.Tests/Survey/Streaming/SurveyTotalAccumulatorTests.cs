using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Streaming;

namespace Reckon.Statistics.Tests.Survey.Streaming;

public sealed class SurveyTotalAccumulatorTests
{
    private static readonly Awkward Three = new("ABC");
    private static readonly Dictionary<int, double> Sizes = new() { ['A'] = 9, ['B'] = 7, ['C'] = 30 };

    [Fact]
    public void Rows_one_by_one_agree_with_R()
    {
        var sample = Accumulate(Enumerable.Range(0, Three.Count)).Snapshot();
        Assert.Equal(9, sample.Clusters);
        SurveyReference.Agrees("ABC with fpc total", sample.Design(Sizes).Estimate(sample.Totals())[0]);
        SurveyReference.Agrees("ABC with fpc mean", sample.Design(Sizes).Estimate(sample.Means())[0]);
        SurveyReference.Agrees("ABC with fpc ratio", sample.Design(Sizes).Estimate(sample.Ratio(0, 1))[0]);
        SurveyReference.Agrees("ABC without fpc total", sample.Design().Estimate(sample.Totals())[0]);
    }

    [Fact]
    public void A_domain_is_rows_of_weight_zero()
    {
        var sample = Accumulate(Enumerable.Range(0, Three.Count), Three.Domain).Snapshot();
        SurveyReference.Agrees("ABC domain total", sample.Design(Sizes).Estimate(sample.Totals())[0]);
        SurveyReference.Agrees("ABC domain ratio", sample.Design(Sizes).Estimate(sample.Ratio(0, 1))[0]);
    }

    [Fact]
    public void The_order_of_rows_and_the_parts_they_come_in_do_not_matter()
    {
        var random = new RandomStream(4, 0);
        int[] shuffled = [.. Enumerable.Range(0, Three.Count).OrderBy(_ => random.NextBits())];
        var merged = Accumulate(shuffled[..11]);
        merged.Merge(Accumulate(shuffled[11..]));
        var (whole, parts) = (Accumulate(Enumerable.Range(0, Three.Count)).Snapshot(), merged.Snapshot());
        Assert.Equal(27, merged.Rows);
        Assert.Equal(whole.Design(Sizes).Estimate(whole.Means())[0], parts.Design(Sizes).Estimate(parts.Means())[0]);
        Assert.Equal(whole.Design(Sizes).Estimate(whole.Totals())[1], parts.Design(Sizes).Estimate(parts.Totals())[1]);
    }

    [Fact]
    public void Many_rows_leave_no_more_than_their_clusters()
    {
        var accumulator = new SurveyTotalAccumulator(1);
        for (var i = 0; i < 100_000; i++) accumulator.Add(0, i % 10, 1, [1]);
        Assert.Equal(10, accumulator.Clusters);
        Assert.Equal(100_000, accumulator.Snapshot().Design().Estimate(accumulator.Snapshot().Totals()).Values[0]);
    }

    [Fact]
    public void Bad_rows_are_refused_with_their_number()
    {
        var accumulator = new SurveyTotalAccumulator(1);
        accumulator.Add(0, 0, 0, [double.NaN]);
        Assert.StartsWith(
            "Row 1 ", Assert.Throws<ArgumentException>(() => accumulator.Add(0, 0, -1, [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => accumulator.Add(0, 0, double.NaN, [1]));
        Assert.Throws<ArgumentException>(() => accumulator.Add(0, 0, 1, [double.NaN]));
        Assert.Throws<ArgumentException>(() => accumulator.Add(0, 0, 1, [1, 2]));
        Assert.Throws<ArgumentException>(() => accumulator.Merge(accumulator));
        Assert.Throws<ArgumentException>(() => accumulator.Merge(new SurveyTotalAccumulator(2)));
        Assert.Throws<ArgumentException>(accumulator.Snapshot);
        Assert.Throws<ArgumentException>(() => new SurveyTotalAccumulator(0));
        accumulator.Add(1, 0, 1, [1]);
        Assert.Throws<LonelyClusterException>(() => accumulator.Snapshot().Design().Estimate(accumulator.Snapshot().Totals()));
        Assert.Throws<ArgumentException>(() => accumulator.Snapshot().Design(new Dictionary<int, double> { [0] = 3 }));
        Assert.Throws<ArgumentException>(() => accumulator.Snapshot().Ratio(0, 1));
    }

    private static SurveyTotalAccumulator Accumulate(IEnumerable<int> rows, bool[]? domain = null)
    {
        var accumulator = new SurveyTotalAccumulator(2);
        var (strata, clusters, weights, values) = (
            Three.Text("stratum"), Three.Numbers("psu"), Three.Numbers("weight"), Matrix.FromColumns(Three.Y, Three.X));
        foreach (var i in rows)
        {
            accumulator.Add(strata[i][0], (long)clusters[i], domain is null || domain[i] ? weights[i] : 0, values.Row(i));
        }
        return accumulator;
    }
}
