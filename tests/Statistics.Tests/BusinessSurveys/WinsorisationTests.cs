using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.BusinessSurveys;

namespace Reckon.Statistics.Tests.BusinessSurveys;

public sealed class WinsorisationTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20220217, 41);

    private static readonly WinsorisationSample Good = new()
    {
        Values = [1, 2, 30],
        DesignWeights = [4, 4, 4],
        Groups = new[] { "a", "a", "a" },
        Parameters = [6, 6, 6],
    };

    [Fact]
    public void A_value_above_its_threshold_is_drawn_in_and_the_effect_is_told()
    {
        // Mean 11, threshold 11 + 6/3 = 13, y* = 30/4 + 13 (1 − 1/4) = 17.25.
        var found = Winsorisation.Of(Good);
        Assert.Equal([13.0, 13, 13], found.Thresholds);
        Assert.Equal([1, 2, 17.25], found.Values);
        Assert.Equal(4 * (17.25 - 30), found.Effect);
    }

    [Fact]
    public void Winsorising_never_raises_a_value_and_leaves_the_threshold_and_the_unit_itself()
    {
        var samples = from values in Gen.Choose(0, 1000).ArrayOf(8)
                      from weights in Gen.Choose(10, 200).ArrayOf(8)
                      from parameter in Gen.Choose(0, 5000)
                      select new WinsorisationSample
                      {
                          Values = [.. values.Select(v => (double)v)],
                          DesignWeights = [.. weights.Select(w => w / 10.0)],
                          Groups = new int[8],
                          Parameters = [.. values.Select(_ => (double)parameter)],
                      };

        Check.One(Fixed, Prop.ForAll(samples.ToArbitrary(), sample =>
        {
            var found = Winsorisation.Of(sample);
            return found.Effect <= 1e-9 && Enumerable.Range(0, 8).All(i =>
                found.Values[i] <= sample.Values[i] + 1e-9
                && (sample.Values[i] > found.Thresholds[i]
                    ? Math.Abs(found.Weights[i] * found.Values[i] - (sample.Values[i] + (found.Weights[i] - 1) * found.Thresholds[i])) < 1e-8
                    : found.Values[i].Equals(sample.Values[i])));
        }));
    }

    [Fact]
    public void A_sample_that_cannot_be_winsorised_is_refused()
    {
        Refused(Good with { DesignWeights = [4, 4] }, "DesignWeights");
        Refused(Good with { DesignWeights = [4, 0.5, 4] }, "DesignWeights[1]");
        Refused(Good with { Values = [1, double.NaN, 3] }, "Values[1]");
        Refused(Good with { Parameters = [6, 6, -1] }, "Parameters[2]");
        Refused(Good with { Parameters = [6, 6, 7] }, "Parameters[2]");
        Refused(Good with { Groups = new[] { "a" } }, "Groups");
        Refused(Good with { Auxiliary = [1, 1, 1] }, "together");
        Refused(Good with { CalibrationFactors = [1, 1, 1] }, "together");
        Refused(Good with { CalibrationFactors = [1, 0, 1], Auxiliary = [1, 1, 1] }, "CalibrationFactors[1]");
        Refused(Good with { CalibrationFactors = [1, 1, 1], Auxiliary = [0, 0, 0] }, "Group a");
    }

    private static void Refused(WinsorisationSample sample, string named) =>
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => Winsorisation.Of(sample)).Message, StringComparison.Ordinal);
}
