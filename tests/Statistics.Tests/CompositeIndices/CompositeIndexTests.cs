using Reckon.Statistics.CompositeIndices;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.CompositeIndices;

/// <summary>Eight units with three indicators, the third better when lower, weights 2, 1, 1; expected values from R 4.2.2 with the formulas of the documentation.</summary>
public sealed class CompositeIndexTests
{
    private static readonly Matrix Values = Matrix.FromColumns([3, 8, 5, 9, 1, 6, 7, 4], [20, 15, 40, 35, 10, 60, 25, 30], [0.9, 0.4, 0.7, 0.2, 1.1, 0.3, 0.6, 0.8]);
    private static readonly IndicatorTable Table = new(Values, [IndicatorDirection.HigherIsBetter, IndicatorDirection.HigherIsBetter, IndicatorDirection.LowerIsBetter]);
    private static readonly CompositeDesign Design = new() { Weights = [2, 1, 1] };

    public static TheoryData<Normalization, Aggregation, double[]> Expected => new()
    {
        // mm <- apply(O, 2, function(v) 1 + 99*(v - min(v))/(max(v) - min(v))), O with the third column negative; mm %*% w; exp(log(mm) %*% w); 1/((1/mm) %*% w)
        { Normalization.MinMax, Aggregation.Arithmetic, [23.825000000000003, 66.037499999999994, 51.600000000000009, 87.625, 1, 78.6875, 59.299999999999997, 37.712499999999999] },
        { Normalization.MinMax, Aggregation.Geometric, [23.732113102652352, 50.546872628503451, 51.310713309628518, 84.29908185606746, 1, 77.016982781595601, 55.857931968667906, 37.636234327178663] },
        { Normalization.MinMax, Aggregation.Harmonic, [23.637157316575927, 31.400090355772562, 51.031816111611995, 80.318091451292247, 1, 75.407530309474581, 51.942314110558769, 37.558218887853094] },
        // scale(O) %*% w; apply(O, 2, rank) %*% w; (100*(rank - 0.5)/8) %*% w
        { Normalization.ZScore, Aggregation.Arithmetic, [-0.81358820687084066, 0.44696842752872129, 0.036331095469074044, 1.1095705675522971, -1.506372668947078, 0.85994853267253257, 0.2557708082961771, -0.38862855570088339] },
        { Normalization.Rank, Aggregation.Arithmetic, [2.25, 5.5, 4.75, 7.5, 1, 6.25, 5.25, 3.5] },
        { Normalization.Percentile, Aggregation.Arithmetic, [21.875, 62.5, 53.125, 87.5, 6.25, 71.875, 59.375, 37.5] },
        // cbind(a/9, b/60, 1 - (c - 0.2)/0.2) %*% w
        { Normalization.DistanceToReference, Aggregation.Arithmetic, [-0.37499999999999989, 0.50694444444444442, 0.069444444444444531, 0.89583333333333337, -0.77777777777777779, 0.70833333333333326, 0.24305555555555564, -0.1527777777777779] },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Scores_agree_with_R(Normalization normalization, Aggregation aggregation, double[] scores) =>
        Close.To(scores, CompositeIndex.Of(Table, Design with { Normalization = normalization, Aggregation = aggregation }).Scores, 1e-13);

    [Fact]
    public void Ranks_agree_with_R()
    {
        Assert.Equal([7, 3, 5, 1, 8, 2, 4, 6], CompositeIndex.Of(Table, Design).Ranks);
        Assert.Equal([7, 5, 4, 1, 8, 2, 3, 6], CompositeIndex.Of(Table, Design with { Aggregation = Aggregation.Geometric }).Ranks);
    }

    [Fact]
    public void Weights_agree_with_R()
    {
        Close.To([0.25, 0.75], IndicatorWeights.Scale([1, 3]), 1e-15);
        // e <- eigen(cor(O)); e$vectors[, 1]^2; e$values[1]/3
        var (weights, explained) = IndicatorWeights.PrincipalComponent(Table);
        Close.To([0.36294710929799279, 0.20857865816466428, 0.42847423253734351], weights, 1e-13);
        Close.To(0.75118923966994411, explained, 1e-13);
        Close.To([0.27867923008167089, 0.41510270084817091, 0.30621806907015819], IndicatorWeights.Entropy(Table), 1e-13);
        Assert.Equal(0.25, IndicatorWeights.Equal(4)[3]);
        Assert.Throws<ArgumentException>(() => IndicatorWeights.Equal(0));
        Assert.Throws<ArgumentException>(() => IndicatorWeights.Scale([0, 0]));
        Assert.Throws<ArgumentException>(() => IndicatorWeights.Scale([1, -1]));
    }

    [Fact]
    public void Effective_weights_agree_with_R()
    {
        var weights = EffectiveWeight.Of(CompositeIndex.Of(Table, Design));

        Close.To([0.8767032577200069, 0.39703065853927261, 0.96810650015050315], [.. weights.Select(w => w.Linear)], 1e-12);
        // Two groups of four: 1 - within/total*7/6
        Close.To([0.62320504888880213, 0.11213464064553724, 0.62320504888880213], [.. weights.Select(w => w.CorrelationRatio)], 1e-12);
        Assert.Equal([0.5, 0.25, 0.25], weights.Select(w => w.Nominal));
        Assert.Throws<ArgumentException>(() => EffectiveWeight.Of(CompositeIndex.Of(Table, Design), 8));
        Assert.Throws<ArgumentException>(() => EffectiveWeight.Of(CompositeIndex.Of(Table, Design), 1));
    }

    [Fact]
    public void The_unit_of_an_indicator_changes_no_score()
    {
        var rescaled = new IndicatorTable(Matrix.Create(8, 3, (i, j) => Values[i, j] * (j == 1 ? 1000 : 1)), Table.Directions);

        foreach (var normalization in Enum.GetValues<Normalization>())
        {
            var design = Design with { Normalization = normalization };
            Close.To(CompositeIndex.Of(Table, design).Scores, CompositeIndex.Of(rescaled, design).Scores, 1e-11);
        }
    }

    [Fact]
    public void A_reference_may_be_given()
    {
        var design = Design with { Normalization = Normalization.DistanceToReference, References = [3, 20, 0.9] };

        Close.To(1, CompositeIndex.Of(Table, design).Scores[0], 1e-15);
        Assert.Throws<ArgumentException>(() => CompositeIndex.Of(Table, design with { References = [3, 0, 0.9] }));
        Assert.Throws<ArgumentException>(() => CompositeIndex.Of(Table, design with { References = [3] }));
    }

    [Fact]
    public void What_is_missing_is_refused_or_filled_by_a_rule()
    {
        var gaps = Matrix.Create(8, 3, (i, j) => (i, j) is (0, 0) or (3, 1) ? double.NaN : Values[i, j]);

        Assert.Contains("[0, 0]", Assert.Throws<ArgumentException>(() => new IndicatorTable(gaps, Table.Directions)).Message, StringComparison.Ordinal);
        var mean = Imputation.ByMean(gaps);
        Assert.Equal([(0, 0), (3, 1)], mean.Cells);
        Close.To(40 / 7.0, mean.Values[0, 0], 1e-15);
        Assert.Equal(25, Imputation.ByMedian(gaps).Values[3, 1]);
        Assert.Equal(15, mean.Values[1, 1]);
        Assert.Throws<ArgumentException>(() => Imputation.ByMean(Matrix.FromColumns([double.NaN, double.NaN])));
    }

    [Fact]
    public void Tables_and_designs_that_make_no_index_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new IndicatorTable(Values, [IndicatorDirection.HigherIsBetter]));
        Assert.Throws<ArgumentException>(() => new IndicatorTable(Matrix.FromRows([1, 2]), [IndicatorDirection.HigherIsBetter, IndicatorDirection.HigherIsBetter]));
        Assert.Throws<ArgumentException>(() => new IndicatorTable(Matrix.FromColumns([1, 1, 1]), [IndicatorDirection.HigherIsBetter]));
        Assert.Throws<ArgumentException>(() => CompositeIndex.Of(Table, new CompositeDesign { Weights = [1, 2] }));
        Assert.Throws<ArgumentException>(() => CompositeIndex.Of(Table, new CompositeDesign { Range = (5, 5) }));
        Assert.Throws<ArgumentException>(() => CompositeIndex.Of(Table, new CompositeDesign { Range = (0, 1), Aggregation = Aggregation.Geometric }));
        Assert.Throws<ArgumentException>(() => CompositeIndex.Of(Table, new CompositeDesign { Normalization = Normalization.ZScore, Aggregation = Aggregation.Harmonic }));
    }
}
