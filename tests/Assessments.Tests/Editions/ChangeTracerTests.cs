using System.Globalization;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Editions;
using Reckon.Assessments.Quantities;
using static Reckon.Assessments.Tests.Editions.Given;

namespace Reckon.Assessments.Tests.Editions;

public sealed class ChangeTracerTests
{
    [Fact]
    public void A_leaf_that_changed_is_named_all_along_the_chain()
    {
        static Edition With(double leaf) => Edition(
            Formula("a:top", leaf * 6, "middle * 3", "a:middle"), Formula("a:middle", leaf * 2, "leaf * still", "a:leaf", "a:still"), Printed("a:leaf", leaf), Printed("a:still", 2));

        Assert.Equal(["a:leaf Data", "a:middle Input [a:leaf]", "a:top Input [a:leaf]"], Explained(With(1), With(2)));
    }

    [Fact]
    public void A_formula_that_changed_is_where_a_change_begins_and_names_what_else_did()
    {
        var old = Edition(Formula("a:top", 3, "middle", "a:middle"), Formula("a:middle", 3, "leaf", "a:leaf"), Printed("a:leaf", 3));
        var @new = Edition(Formula("a:top", 8, "middle", "a:middle"), Formula("a:middle", 8, "leaf * 2", "a:leaf"), Printed("a:leaf", 4));

        Assert.Equal(["a:leaf Data", "a:middle Formula [a:leaf]", "a:top Input [a:leaf a:middle]"], Explained(old, @new));
    }

    [Fact]
    public void What_did_not_move_passes_nothing_on()
    {
        static Edition With(double small, string formula, double leaf) => Edition(
            Printed("a:small", small), Formula("a:largest", 9, "max(small, 9)", "a:small"), Formula("a:written", 1, formula), Printed("a:leaf", leaf),
            Formula("a:sum", 10 + leaf, "largest + written + leaf", "a:largest", "a:written", "a:leaf"));

        Assert.Equal(["a:leaf Data", "a:small Data", "a:sum Input [a:leaf]", "a:written Formula"], Explained(With(1, "1", 1), With(2, "1 * 1", 2)));
    }

    [Fact]
    public void A_print_that_changed_reaches_the_formulas_that_read_it_though_the_computed_value_stays()
    {
        EditionNumber[] Numbers(double growth) => [Formula("a:total", 3685, "x"), Formula("a:growth", growth, "growth(printed(total), 2963)", "a:total"), Formula("a:more", growth + 1, "growth + 1", "a:growth")];
        var old = new Edition(Numbers(24.33), [new("a:total", "3684", ClaimStatus.Rounding)]);
        var @new = new Edition(Numbers(24.37), [new("a:total", "3685", ClaimStatus.Reconciles)]);

        Assert.Equal(["a:growth Input [a:total]", "a:more Input [a:total]"], Explained(old, @new));
    }

    [Fact]
    public void An_implied_number_rests_on_what_it_was_solved_from_and_on_all_else_in_there()
    {
        static Edition With(double share, double print, string formula) => Edition(
            Printed("a:total", print) with { Formula = formula, Inputs = ["a:unknown", "a:share"] }, Printed("a:share", share),
            new EditionNumber { Id = "a:unknown", Value = print / share, Unit = "job", Kind = QuantityKind.Implied, SolvedFrom = "a:total" });

        Assert.Equal(["a:share Data", "a:unknown Input [a:share]"], Explained(With(2, 10, "unknown * share"), With(3, 10, "unknown * share")));
        Assert.Equal(["a:total Data", "a:unknown Input [a:total]"], Explained(With(2, 10, "unknown * share"), With(2, 12, "unknown * share")));
        Assert.Equal(["a:share Data", "a:total Formula", "a:unknown Input [a:share a:total]"], Explained(With(2, 10, "unknown * share"), With(3, 10, "share * unknown + 0")));
    }

    [Fact]
    public void A_change_without_a_cause_in_the_files_is_said_to_have_none_and_is_where_others_begin()
    {
        static Edition With(double value) => Edition(Formula("a:x", value, "leaf * 10000", "a:leaf"), Formula("a:y", value + 1, "x + 1", "a:x"), Printed("a:leaf", 1));

        Assert.Equal(["a:x Other", "a:y Input [a:x]"], Explained(With(10000), With(9999)));
    }

    [Fact]
    public void Of_many_roots_the_first_are_named()
    {
        static Edition With(double leaf)
        {
            var leaves = Enumerable.Range(10, 9).Select(i => Printed(string.Create(CultureInfo.InvariantCulture, $"a:l{i}"), leaf)).Reverse().ToList();
            return Edition([.. leaves, Formula("a:sum", leaf * 9, "sum", [.. leaves.Select(l => l.Id)])]);
        }

        Assert.Equal("a:sum Input [a:l10 a:l11 a:l12 a:l13 a:l14 a:l15 a:l16 a:l17 …]", Explained(With(1), With(2)).Last());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_chain_of_ten_thousand_sums_is_followed_to_its_end(bool isTopFirst)
    {
        const int length = 10_000;
        Edition With(double leaf)
        {
            var sums = Enumerable.Range(1, length).Select(i => Formula(Name("s", i), leaf * i, "sum", Name("s", i - 1), Name("l", i)));
            var numbers = sums.Concat(Enumerable.Range(1, length).Select(i => Printed(Name("l", i), leaf))).Append(Printed(Name("s", 0), leaf)).ToArray();
            if (isTopFirst) Array.Reverse(numbers);
            return Edition(numbers);
        }

        var changes = EditionComparison.Compare(With(1), With(2)).Numbers;

        Assert.Equal(2 * length + 1, changes.Count);
        var top = changes.Single(c => c.Id == Name("s", length));
        Assert.Equal((ChangeCause.Input, ChangeRoots.MostNamed, true), (top.Cause, top.Roots.Ids.Count, top.Roots.HasMore));
    }

    [Fact]
    public void A_circle_in_a_file_that_we_did_not_write_comes_to_an_end()
    {
        static Edition With(double value) => Edition(Formula("a:x", value, "y", "a:y"), Formula("a:y", value, "x", "a:x"), Formula("a:z", value, "z", "a:z", "a:z", "a:nowhere"));

        Assert.Equal(3, Explained(With(1), With(2)).Count());
    }

    private static string Name(string kind, int i) => string.Create(CultureInfo.InvariantCulture, $"a:{kind}{i:00000}");
}
