using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Evaluation;

public sealed class EvaluationTests
{
    [Fact]
    public void References_take_the_computed_number_and_printed_the_printed_one()
    {
        var site = LoadGood("quantities:\n" + Printed("a", "10") + Checked("b", "22", "a * 2") + Computed("c", "b + a") + Computed("d", "printed(b) + a"));

        Assert.Equal((20.0, 30.0, 32.0), (site.Quantity("b").Value, site.Quantity("c").Value, site.Quantity("d").Value));
        Assert.Equal((QuantityKind.Printed, QuantityKind.Formula), (site.Quantity("a").Kind, site.Quantity("b").Kind));
    }

    [Fact]
    public void A_formula_that_is_a_bare_name_computes_and_rests_on_what_it_names()
    {
        var site = LoadGood("quantities:\n  a: { label: a, value: 10, unit: job, synthetic: true }\n" + Computed("b", "a", "job") + Computed("c", "b", "job"));

        Assert.All(new[] { site.Quantity("b"), site.Quantity("c") }, q => Assert.Equal((QuantityKind.Formula, 10.0, true), (q.Kind, q.Value, q.IsSynthetic)));
    }

    [Fact]
    public void Members_of_a_loop_keep_their_printed_numbers()
    {
        var site = Load("quantities:\n" + Computed("a", "b + c") + Checked("b", "5", "a") + Printed("c", "7") + Computed("d", "c * 2"));

        Assert.Equal("cycle", Assert.Single(site.Diagnostics.Ordered()).Code);
        Assert.Equal((null, 5.0, 14.0), (site.Quantity("a").Value, site.Quantity("b").Value, site.Quantity("d").Value));
    }

    [Fact]
    public void A_loop_through_another_assessment_is_shown_whole()
    {
        var site = Load(
            "quantities:\n" + Computed("a", "[other:b]"),
            ("input/reports/other/assessment.yaml", "assessment: other\ntitle: Other\nquantities:\n" + Computed("b", "[demo:a]")));

        Assert.Contains("a → other:b → a", site.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_needs_no_stack()
    {
        var chain = string.Concat(Enumerable.Range(1, 4000).Select(i => Computed($"x{i}", $"x{i - 1} + y - y / 2")));

        var last = OnSmallStack(() => LoadGood("quantities:\n" + Printed("x0", "1") + Printed("y", "2") + string.Concat(Enumerable.Range(1, 60).Select(i => Computed($"z{i}", $"{(i == 1 ? "y" : $"z{i - 1}")} - y"))) + chain.Replace(" + y - y / 2", " * 1", StringComparison.Ordinal)).Quantity("x4000").Value);

        Assert.Equal(1, last);
    }

    [Fact]
    public void The_longest_row_of_operators_needs_little_stack()
    {
        var value = OnSmallStack(() => LoadGood("quantities:\n" + Printed("a", "1", "ratio") + Computed("x", string.Join('+', Enumerable.Repeat("a", 200)), "ratio")).Quantity("x").Value);

        Assert.Equal(200, value);
    }

    [Fact]
    public void An_implied_number_carries_the_bound_that_it_is_solved_from()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("ratio.k", "2", "ratio", "exact: true") + Checked("indirect", "1534", "direct * ratio.k", more: "sense: \">=\"")
            + "  direct: { label: d, unit: 万 job, unpublished: true, implied: { from: indirect, between: [1, 9000] } }\n" + Computed("twice", "direct * 2"));

        Assert.Equal((767.0, Sense.AtLeast), (site.Quantity("direct").Value!.Value, site.Quantity("direct").Sense));
        Assert.Equal((767.0, double.PositiveInfinity), (site.Quantity("direct").Range!.Value.Low, site.Quantity("direct").Range!.Value.High));
        Assert.Equal(Sense.AtLeast, site.Quantity("twice").Sense);
    }

    [Fact]
    public void The_range_of_an_implied_number_counts_the_rounding_of_computed_inputs()
    {
        // x = p / (a + b) with p in [95, 105), a and b in [0.5, 1.5): from 95/3 to 105/1.
        var site = LoadGood(
            "quantities:\n" + Printed("a", "1", "ratio") + Printed("b", "1", "ratio") + Computed("k", "a + b", "ratio") + Checked("p", "100", "x * k", more: "precision: 10")
            + "  x: { label: x, unit: 万 job, unpublished: true, implied: { from: p, between: [1, 900] } }\n");

        var range = site.Quantity("x").Range!.Value;

        Assert.Equal(50, site.Quantity("x").Value!.Value, 1e-9);
        Assert.Equal(95.0 / 3, range.Low, 1e-9);
        Assert.Equal(105, range.High, 1e-9);
    }

    [Fact]
    public void What_rests_on_something_unpublished_and_unknown_has_no_value()
    {
        var site = LoadGood("quantities:\n" + "  x: { label: x, unit: 万 job, unpublished: true }\n" + Computed("y", "x * 2") + Checked("z", "5", "x"));

        Assert.Equal((null, null, 5.0), (site.Quantity("x").Value, site.Quantity("y").Value, site.Quantity("z").Value));
    }

    // 256 KiB is far below what any platform gives a thread.
    private static T OnSmallStack<T>(Func<T> function)
    {
        var result = default(T);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException("The function failed.", failure);
    }
}
