using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Calibration;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.Tests.Calibration;

/// <summary>What holds of calibration for any sample.</summary>
public sealed class CalibrationPropertyTests
{
    private const int Rows = 24;

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20220217, 41);
    private static readonly string[] Cells = [.. Enumerable.Range(0, Rows).Select(i => $"cell {i % 3}")];

    private static readonly Gen<Sample> Samples =
        from weights in Gen.Choose(100, 900).ArrayOf(Rows)
        from auxiliary in Gen.Choose(1, 500).ArrayOf(Rows)
        from noise in Gen.Choose(0, 300).ArrayOf(Rows)
        from growth in Gen.Choose(90, 115)
        select new Sample(
            [.. weights.Select(w => w / 100.0)],
            [.. auxiliary.Select((x, i) => x + i / 7.0)],
            [.. noise.Zip(auxiliary, (e, x) => e + 2.0 * x)],
            growth / 100.0);

    [Fact]
    public void A_calibrated_total_meets_its_margin_without_error() => Holds(sample =>
    {
        var design = new CalibratedDesign(Design(sample), sample.Calibration());
        var found = design.Estimate(new Totals(sample.Variables()));
        return Near(sample.Totals(), [.. found.Values], 1e-10) && found.StandardErrors().Zip(sample.Totals(), (e, t) => e < 1e-8 * t).All(small => small);
    });

    [Fact]
    public void Known_totals_that_are_twice_as_large_make_totals_twice_as_large() => Holds(sample =>
    {
        var (once, twice) = (
            sample.Calibration().Calibrate(sample.Weights), sample.Calibration(2).Calibrate([.. sample.Weights.Select(w => 2 * w)]));
        return Near([.. once.Weights.Select(w => 2 * w)], [.. twice.Weights], 1e-10);
    });

    [Fact]
    public void The_order_of_rows_plays_no_part() => Holds(sample =>
    {
        var turned = sample with
        {
            Weights = [.. sample.Weights.Reverse()],
            Auxiliary = [.. sample.Auxiliary.Reverse()],
            Values = [.. sample.Values.Reverse()],
        };
        var (one, other) = (Total(sample, sample.Calibration()), Total(turned, turned.Calibration()));
        return Near([one.Value, one.StandardError], [other.Value, other.StandardError], 1e-9);
    });

    [Fact]
    public void Post_stratification_is_linear_calibration_on_the_cells() => Holds(sample =>
    {
        var sizes = Cells.Distinct().ToDictionary(c => c, c => 100 * sample.Growth + c[^1]);
        var indicators = Matrix.Create(Rows, 3, (i, j) => i % 3 == j ? 1 : 0);
        var known = new KnownTotals { Auxiliary = indicators, Totals = [.. sizes.Values] };
        var (cells, regression) = (Total(sample, new PostStratification(Cells, sizes)), Total(sample, new RegressionCalibration(known)));
        var raking = Total(sample, new RegressionCalibration(known with { Distance = CalibrationDistance.Raking }));
        return Near([cells.Value, cells.StandardError], [regression.Value, regression.StandardError], 1e-9) && Near(
            [cells.Value, cells.StandardError], [raking.Value, raking.StandardError], 1e-9);
    });

    [Fact]
    public void Raking_in_turn_leads_to_the_factors_of_the_raking_distance() => Holds(sample =>
    {
        string[] other = [.. Enumerable.Range(0, Rows).Select(i => i % 2 == 0 ? "even" : "odd")];
        var cells = Cells.Distinct().ToDictionary(c => c, _ => 40 * sample.Growth);
        var parity = new Dictionary<string, double> { ["even"] = 70 * sample.Growth, ["odd"] = 50 * sample.Growth };
        var raked = new Raking([new("cells", Cells, cells), new("parity", other, parity)]).Calibrate(sample.Weights);
        var indicators = Matrix.Create(Rows, 4, (i, j) => (j < 3 ? i % 3 == j : i % 2 == 0) ? 1 : 0);
        var known = new KnownTotals
        {
            Auxiliary = indicators,
            Totals = [.. cells.Values, parity["even"]],
            Distance = CalibrationDistance.Raking,
        };
        return Near([.. raked.Factors], [.. new RegressionCalibration(known).Calibrate(sample.Weights).Factors], 1e-10);
    });

    [Fact]
    public void With_variances_in_proportion_to_the_only_variable_linear_calibration_is_the_ratio_estimator() => Holds(sample =>
    {
        var known = new KnownTotals { Auxiliary = Matrix.FromColumns(sample.Auxiliary), Totals = [5000], Variances = sample.Auxiliary };
        var found = Total(sample, new RegressionCalibration(known));
        var ratio = Design(sample).Estimate(new Ratios(sample.Values, sample.Auxiliary))[0];
        return Near([5000 * ratio.Value, 5000 * ratio.StandardError], [found.Value, found.StandardError], 1e-9);
    });

    [Fact]
    public void A_census_has_no_variance() => Holds(sample =>
    {
        var census = sample with { Weights = [.. Enumerable.Repeat(1.0, Rows)], Growth = 1 };
        var stage = new SurveyStage { PopulationSizes = [.. Enumerable.Repeat((double)Rows, Rows)] };
        var design = new CalibratedDesign(new TaylorDesign(new SurveyPlan { Stages = [stage] }), census.Calibration());
        var found = design.Estimate(new Totals(census.Values))[0];
        return Near([census.Values.Sum()], [found.Value], 1e-12) && found.StandardError.Equals(0);
    });

    private static Estimates.Estimate Total(Sample sample, ICalibration calibration) =>
        new CalibratedDesign(Design(sample), calibration).Estimate(new Totals(sample.Values))[0];

    private static TaylorDesign Design(Sample sample) => new(new SurveyPlan { Stages = [new SurveyStage()], Weights = sample.Weights });

    private static bool Near(double[] expected, double[] found, double relative) =>
        expected.Zip(found, (e, f) => Math.Abs(f - e) <= relative * Math.Abs(e)).All(near => near);

    private static void Holds(Func<Sample, bool> property) => Check.One(Fixed, Prop.ForAll(Samples.ToArbitrary(), property));

    private sealed record Sample(double[] Weights, double[] Auxiliary, double[] Values, double Growth)
    {
        public Matrix Variables() => Matrix.FromColumns([.. Auxiliary.Select(_ => 1.0)], Auxiliary);

        public double[] Totals() => [.. Variables().LeftTimes(Weights).Select(t => t * Growth)];

        public RegressionCalibration Calibration(double scale = 1) =>
            new(new KnownTotals { Auxiliary = Variables(), Totals = [.. Totals().Select(t => scale * t)] });
    }
}
