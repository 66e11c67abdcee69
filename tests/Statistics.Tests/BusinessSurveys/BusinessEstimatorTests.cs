using Reckon.Statistics.BusinessSurveys;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Tests.BusinessSurveys;

/// <summary>
/// A register of 6194 Californian schools of which the sample is known and the totals of enrolment by type are, against R survey.
/// </summary>
public sealed class BusinessEstimatorTests
{
    private static readonly Reference R = Reference.Read("r-business.csv");
    private static readonly Reference Sample = Reference.ReadGauge("api-strat.csv");
    private static readonly Dictionary<string, (int Units, double Enrolment)> Types = new(StringComparer.Ordinal)
    {
        ["E"] = (4421, 1877350),
        ["H"] = (755, 1013824),
        ["M"] = (1018, 920298),
    };

    private static readonly (string Stratum, double Auxiliary, double Value, UnitStatus Status, bool IsSampled)[] Units = MakeUnits();

    [Theory]
    [InlineData("")]
    [InlineData("full ")]
    [InlineData("partial ")]
    [InlineData("none ")]
    public void Totals_and_standard_errors_agree_with_R(string findings)
    {
        var register = Register(findings);
        double[] auxiliary = [.. Units.Select(u => u.Auxiliary)], values = [.. Units.Select(u => u.Value)], expanded = findings.Length == 0 ? auxiliary : values;

        Compare(findings + "expansion", BusinessEstimator.Expansion(register), expanded);
        Compare(findings + "separate", BusinessEstimator.SeparateRatio(register, auxiliary), values);
        Compare(findings + "combined", BusinessEstimator.CombinedRatio(register, auxiliary, new int[Units.Length]), values);
    }

    [Theory]
    [InlineData("full ")]
    [InlineData("partial ")]
    [InlineData("none ")]
    public void A_total_is_the_sum_of_weight_times_value(string findings)
    {
        var estimator = BusinessEstimator.CombinedRatio(Register(findings), [.. Units.Select(u => u.Auxiliary)], new int[Units.Length]);
        double[] values = [.. Units.Select(u => u.Status == UnitStatus.InScope && u.IsSampled ? u.Value : double.NaN)];

        Close.To(
            estimator.Weights().Zip(values).Where(p => p.First > 0).Sum(p => p.First * p.Second), estimator.Total(values).Value, 1e-12);
    }

    [Fact]
    public void A_ratio_estimate_of_the_auxiliary_variable_is_its_total_without_error()
    {
        double[] auxiliary = [.. Units.Select(u => u.Auxiliary)];
        var found = BusinessEstimator.SeparateRatio(Register(""), auxiliary).Total(auxiliary);

        Close.To(3811472, found.Value, 1e-12);
        Close.Within(0, found.StandardError, 1e-6);
    }

    [Fact]
    public void Several_totals_add_up_with_their_covariance()
    {
        double[] part = [.. Units.Select((u, i) => i % 2 == 0 ? u.Value : 0)], rest = [.. Units.Select((u, i) => i % 2 == 0 ? 0 : u.Value)];
        var estimator = BusinessEstimator.Expansion(Register("full "));
        var whole = estimator.Total([.. Units.Select(u => u.Value)]);
        var sum = estimator.Totals(Matrix.FromColumns(part, rest)).Combine([1, 1]);

        Close.To(whole.Value, sum.Value, 1e-12);
        Close.To(whole.StandardError, sum.StandardError, 1e-10);
    }

    [Fact]
    public void The_effect_of_winsorisation_is_what_it_takes_off_the_total()
    {
        var estimator = BusinessEstimator.CombinedRatio(Register(""), [.. Units.Select(u => u.Auxiliary)], new int[Units.Length]);
        int[] sampled = [.. Enumerable.Range(0, Units.Length).Where(i => Units[i].IsSampled)];
        double[] a = estimator.DesignWeights(), values = [.. Units.Select(u => u.Value)];
        var winsorised = Winsorisation.Of(new WinsorisationSample
        {
            Values = [.. sampled.Select(i => values[i])],
            DesignWeights = [.. sampled.Select(i => a[i])],
            CalibrationFactors = [.. sampled.Select(_ => estimator.Groups[0].Factor)],
            Auxiliary = [.. sampled.Select(i => Units[i].Auxiliary)],
            Groups = new int[sampled.Length],
            Parameters = [.. sampled.Select(_ => 1000.0)],
        });

        var before = estimator.Total(values).Value;
        for (var s = 0; s < sampled.Length; s++) values[sampled[s]] = winsorised.Values[s];
        Assert.True(winsorised.Effect < 0);
        Close.To(before + winsorised.Effect, estimator.Total(values).Value, 1e-12);
    }

    [Theory]
    [InlineData(OutOfScopeAdjustment.Full, 254.18770341440319, 21.941687973293757)]
    [InlineData(OutOfScopeAdjustment.Partial, 234.44298479199952, 24.661868649757455)]
    public void Calibration_groups_may_cut_across_strata(OutOfScopeAdjustment adjustment, double total, double error)
    {
        // R survey 4.1-1: svycontrast of svytotal of x by group, lives and units stood for by stratum, and y by both.
        var register = new BusinessRegister
        {
            Strata = "aaaaaaaaabbbbbbb".Select(c => c.ToString()).ToArray(),
            IsSampled = [.. "yyyyyynnnyyyynnn".Select(c => c == 'y')],
            Statuses = [.. "IIIIDOIIIIIIDIII".Select(c => c == 'I' ? UnitStatus.InScope : c == 'D' ? UnitStatus.Dead : UnitStatus.OutOfScope)],
            DeathsAreMadeUpFor = [.. Enumerable.Repeat(true, 16)],
            OutOfScopeAdjustment = adjustment,
        };
        string[] groups = [.. "ppqqpqpqpqpqpqpp".Select(c => c.ToString())];
        var estimator = BusinessEstimator.CombinedRatio(register, [3, 5, 4, 8, 2, 6, 4, 5, 1, 10, 7, 12, 9, 11, 6, 8], groups);
        var found = estimator.Total([7, 9, 12, 30, 0, 0, 0, 0, 0, 21, 18, 25, 0, 0, 0, 0]);

        Close.To(total, found.Value, 1e-12);
        Close.To(error, found.StandardError, 1e-9);
    }

    [Fact]
    public void A_register_that_was_sampled_whole_has_no_variance()
    {
        var register = new BusinessRegister { Strata = new[] { "a", "a", "b" }, IsSampled = [true, true, true] };
        var found = BusinessEstimator.Expansion(register).Total([1, 2, 10]);
        Assert.Equal((13, 0), (found.Value, found.StandardError));
    }

    [Fact]
    public void A_single_sampled_unit_of_many_is_refused_with_its_stratum()
    {
        var register = new BusinessRegister { Strata = new[] { "a", "a", "b", "b" }, IsSampled = [true, true, true, false] };
        Assert.Contains(
            "\"b\"",
            Assert.Throws<LonelyClusterException>(() => BusinessEstimator.Expansion(register).Total([1, 2, 10, double.NaN])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_live_sampled_unit_that_is_missing_is_refused()
    {
        var register = new BusinessRegister
        {
            Strata = new[] { "a", "a" },
            IsSampled = [true, true],
            Statuses = [UnitStatus.Dead, UnitStatus.InScope],
        };
        var estimator = BusinessEstimator.Expansion(register);
        Assert.Equal(5, estimator.Total([double.NaN, 5]).Value);
        Assert.Throws<ArgumentException>(() => estimator.Total([5, double.NaN]));
        Assert.Throws<ArgumentException>(() => estimator.Total([5]));
    }

    private static void Compare(string quantity, BusinessEstimator estimator, double[] values)
    {
        var found = estimator.Total(values);
        var row = Array.IndexOf(R.Text("quantity"), quantity);
        Close.To(R.Numbers("value")[row], found.Value, 1e-9, quantity);
        Close.To(R.Numbers("se")[row], found.StandardError, 1e-9, $"standard error of {quantity}");
    }

    private static BusinessRegister Register(string findings) => new()
    {
        Strata = Units.Select(u => u.Stratum).ToArray(),
        IsSampled = [.. Units.Select(u => u.IsSampled)],
        Statuses = findings.Length == 0 ? null : [.. Units.Select(u => u.Status)],
        DeathsAreMadeUpFor = [.. Units.Select(_ => findings is "full " or "partial ")],
        OutOfScopeAdjustment = findings == "partial " ? OutOfScopeAdjustment.Partial : OutOfScopeAdjustment.Full,
    };

    // Schools that were not drawn have equal parts of what is left of their type's enrolment; only its total plays a part.
    private static (string Stratum, double Auxiliary, double Value, UnitStatus Status, bool IsSampled)[] MakeUnits()
    {
        var (type, x, y) = (Sample.Text("stype"), Sample.Numbers("enroll"), Sample.Numbers("api.stu"));
        var sampled = Enumerable.Range(0, Sample.Rows).Select(i => (type[i], x[i], y[i], Status(i), true));
        var others = Types.SelectMany(t =>
        {
            double[] drawn = [.. Enumerable.Range(0, Sample.Rows).Where(i => type[i] == t.Key).Select(i => x[i])];
            var count = t.Value.Units - drawn.Length;
            return Enumerable.Repeat((t.Key, (t.Value.Enrolment - drawn.Sum()) / count, double.NaN, UnitStatus.InScope, false), count);
        });
        return [.. sampled, .. others];
    }

    private static UnitStatus Status(int i)
    {
        if (Sample.Text("sch.wide")[i] == "No") return UnitStatus.Dead;
        return Sample.Text("comp.imp")[i] == "No" ? UnitStatus.OutOfScope : UnitStatus.InScope;
    }
}
