using Reckon.Assessments.Claims;
using Reckon.Assessments.Editions;
using Reckon.Assessments.Quantities;
using static Reckon.Assessments.Tests.Editions.Given;

namespace Reckon.Assessments.Tests.Editions;

public sealed class EditionComparisonTests
{
    [Fact]
    public void Changes_stand_by_assessment_and_name_and_what_was_added_or_removed_behind()
    {
        var old = Edition(Printed("b:x", 1), Printed("a-b:x", 1), Printed("a:y", 1), Printed("a:x", 1), Printed("a:gone", 1));
        var @new = Edition(Printed("a:new", 1), Printed("b:x", 2), Printed("a-b:x", 2), Printed("a:y", 2), Printed("a:x", 2));

        Assert.Equal(["a:x Data", "a:y Data", "a-b:x Data", "b:x Data", "a:new Added", "a:gone Removed"], Explained(old, @new));
    }

    [Fact]
    public void A_unit_or_a_kind_that_changed_says_more_than_the_value()
    {
        var old = Edition(Printed("a:unit", 52000), Printed("a:kind", 1));
        var @new = Edition(Printed("a:unit", 5.2) with { Unit = "万 job" }, Formula("a:kind", 1, "2 / 2"));

        var changes = EditionComparison.Compare(old, @new).Numbers;

        Assert.Equal([ChangeCause.Kind, ChangeCause.Unit], changes.Select(c => c.Cause));
        Assert.Null(changes[1].Difference);
        Assert.All(changes, c => Assert.True(c.Exceeds(1e9)));
    }

    [Fact]
    public void A_range_can_change_while_the_value_stays()
    {
        var change = Assert.Single(EditionComparison.Compare(Edition(Printed("a:x", 100, 99.5, 100.5)), Edition(Printed("a:x", 100, 95, 100.5))).Numbers);

        Assert.True(change is { IsRangeMoved: true, IsValueMoved: false, Cause: ChangeCause.Data });
        Assert.True(change.Exceeds(0.01));
        Assert.False(change.Exceeds(0.05));
    }

    [Fact]
    public void An_end_that_opens_exceeds_every_tolerance()
    {
        var change = Assert.Single(EditionComparison.Compare(Edition(Printed("a:x", 100, 99.5, 100.5)), Edition(Printed("a:x", 100, 99.5))).Numbers);

        Assert.True(change.IsRangeMoved);
        Assert.True(change.Exceeds(1e9));
    }

    [Fact]
    public void A_formula_that_is_only_written_otherwise_is_listed_and_moves_nothing()
    {
        var change = Assert.Single(EditionComparison.Compare(Edition(Formula("a:x", 4, "2 + 2")), Edition(Formula("a:x", 4, "2 * 2"))).Numbers);

        Assert.True(change is { Cause: ChangeCause.Formula, IsValueMoved: false, IsRangeMoved: false });
        Assert.False(change.Exceeds(0));
    }

    [Theory]
    [InlineData(1, 1.00000000001)]
    [InlineData(999999999999, 999999999998)]
    [InlineData(100000000000, 100000000001)]
    [InlineData(-0.333333333333, -0.333333333334)]
    [InlineData(3.33333333333e-300, 3.33333333334e-300)]
    [InlineData(0, 0)]
    public void Values_that_differ_by_one_in_the_last_of_12_digits_are_the_same(double old, double @new) =>
        Assert.Empty(EditionComparison.Compare(Edition(Printed("a:x", old)), Edition(Printed("a:x", @new))).Numbers);

    [Theory]
    [InlineData(1, 1.00000000002)]
    [InlineData(3.33333333333e-300, 3.33333333343e-300)]
    [InlineData(0, 1e-300)]
    [InlineData(1, -1)]
    public void Values_that_differ_by_more_are_not(double old, double @new) =>
        Assert.Single(EditionComparison.Compare(Edition(Printed("a:x", old)), Edition(Printed("a:x", @new))).Numbers);

    [Theory]
    [InlineData(1000000.0, 1000000.1, 0.1)]
    [InlineData(3462.9275, 3505.745, 42.8175)]
    [InlineData(0.1, 0.3, 0.2)]
    [InlineData(57.5203258755, -5.03987354086, -62.5601994164)]
    [InlineData(1e300, 3e300, 2e300)]
    [InlineData(0, 1e-300, 1e-300)]
    public void A_difference_has_only_the_digits_that_both_numbers_have(double old, double @new, double difference) =>
        Assert.Equal(difference, Assert.Single(EditionComparison.Compare(Edition(Printed("a:x", old)), Edition(Printed("a:x", @new))).Numbers).Difference);

    [Fact]
    public void What_has_no_measure_has_no_difference()
    {
        var old = Edition(Printed("a:appears", null), Printed("a:huge", -1.7e308), Printed("a:zero", 0));
        var @new = Edition(Printed("a:appears", 1), Printed("a:huge", 1.7e308), Printed("a:zero", 2));

        var changes = EditionComparison.Compare(old, @new).Numbers;

        Assert.Equal([null, null, 2], changes.Select(c => c.Difference));
        Assert.All(changes, c => Assert.Null(c.Relative));
        Assert.All(changes, c => Assert.True(c.Exceeds(1)));
    }

    [Fact]
    public void Claims_are_listed_when_verdict_or_print_changed_and_when_only_one_edition_has_them()
    {
        var old = new Edition([], [new("a:same", "1", ClaimStatus.Rounding), new("a:status", "1", ClaimStatus.Reconciles), new("a:print", "1", ClaimStatus.Rounding), new("a:gone", "1", ClaimStatus.Contradicts)]);
        var @new = new Edition([], [new("a:new", "1", ClaimStatus.Contradicts), new("a:fine", "1", ClaimStatus.Reconciles), new("a:same", "1", ClaimStatus.Rounding), new("a:status", "1", ClaimStatus.Contradicts), new("a:print", "2", ClaimStatus.Rounding)]);

        var claims = EditionComparison.Compare(old, @new).Claims;

        Assert.Equal([("a:print", false), ("a:status", true), ("a:fine", false), ("a:new", true), ("a:gone", false)], claims.Select(c => (c.Id, c.IsWorse)));
    }

    [Fact]
    public void A_printed_number_rests_on_its_print_whatever_formula_stands_beside_it()
    {
        var old = Printed("a:x", 1) with { Formula = "unknown * 2", Inputs = ["a:unknown"] };

        var changed = EditionComparison.Compare(Edition(old), Edition(old with { Value = 2, Formula = "unknown * 3" })).Numbers.Single();
        var rewritten = EditionComparison.Compare(Edition(old), Edition(old with { Formula = "unknown * 3" })).Numbers.Single();

        Assert.Equal((ChangeCause.Data, ChangeCause.Formula), (changed.Cause, rewritten.Cause));
        Assert.Equal(QuantityKind.Printed, changed.New!.Kind);
    }
}
