using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class ConcordanceTests
{
    [Fact]
    public void Fewer_sectors_have_the_same_totals_and_add_up_as_before()
    {
        var table = PublishedTables.China(2018);
        var few = ToThree(table).Aggregate(table);
        var (before, after) = (table.UseTotals(), few.UseTotals());

        Close.To(before.Intermediate, after.Intermediate, 1e-14);
        Close.To(before.Final, after.Final, 1e-14);
        Close.To(before.Imports, after.Imports, 1e-14);
        Assert.All(Closure.UsesLessOutput(few), left => Close.Within(0, left / 1e9, 1e-12));
        Assert.All(Closure.InputsLessOutput(few), left => Close.Within(0, left / 1e9, 1e-12));
        // Agriculture stays what it is.
        Assert.Equal(table.DomesticCoefficients[0, 0], few.DomesticCoefficients[0, 0]);
        Assert.Equal(table.Domestic.FinalDemand.Values[0, 3], few.Domestic.FinalDemand.Values[0, 3]);
    }

    [Fact]
    public void A_table_with_one_row_of_imports_and_a_competitive_one_can_be_aggregated()
    {
        var germany = PublishedTables.Germany();
        var few = ToThree(germany).Aggregate(germany);
        var china = PublishedTables.China(2018).ToCompetitive();
        var competitive = ToThree(PublishedTables.China(2018)).Aggregate(china);

        Assert.Equal(1, few.Imported.Intermediate.Rows);
        Assert.Equal(156703 + 13427, few.Imported.Intermediate[0, 1]);
        Assert.Equal(304584 + 64167 + 7334 + 3875, few.Domestic.Intermediate[1, 1]);
        Close.To(china.Imports.Sum(), competitive.Imports.Sum(), 1e-14);
        Assert.All(Closure.UsesLessOutput(competitive), left => Close.Within(0, left / 1e9, 1e-12));
    }

    [Fact]
    public void Shares_split_a_source_between_targets()
    {
        Sector[] sources = [new("a", "a"), new("b", "b")], targets = [new("1", "1"), new("2", "2"), new("3", "3")];
        var concordance = new Concordance(sources, targets, new[,] { { 0.25, 0.75, 0 }, { 0, 0.5, 0.5 } });

        Assert.Equal([10.0, 40, 10], concordance.Aggregate([40, 20]));
    }

    [Fact]
    public void Shares_that_do_not_make_a_whole_and_sources_without_a_target_are_refused()
    {
        Sector[] sources = [new("a", "hats"), new("b", "b")], targets = [new("1", "1")];

        var refused = Assert.Throws<ArgumentException>("shares", () => new Concordance(sources, targets, new[,] { { 0.5 }, { 1 } }));
        Assert.Contains("sector a hats sum to 0.5", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("shares", () => new Concordance(sources, targets, new[,] { { -1.0 }, { 1 } }));
        Assert.Throws<ArgumentException>(() => new Concordance(sources, targets, new[,] { { 1.0 } }));
        Assert.Throws<ArgumentException>("targetOf", () => Concordance.Of(sources, targets, new Dictionary<string, string> { ["a"] = "1" }));
        Assert.Throws<ArgumentException>("targetOf", () => Concordance.Of(sources, targets, new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }));
        Assert.Throws<ArgumentException>(() => ToThree(PublishedTables.China(2018)).Aggregate(PublishedTables.Germany()));
    }

    // Agriculture, industry with construction, services; by the place of the sector.
    private static Concordance ToThree(NonCompetitiveTable table)
    {
        var lastOfIndustry = table.Production.Sectors.Count == 42 ? 26 : 2;
        Sector[] three = [new("A", "agriculture"), new("B", "industry"), new("C", "services")];
        var targets = table.Production.Sectors.Select((s, i) => (s.Code, Target: i == 0 ? "A" : i <= lastOfIndustry ? "B" : "C"));
        return Concordance.Of(table.Production.Sectors, three, targets.ToDictionary(t => t.Code, t => t.Target));
    }
}
