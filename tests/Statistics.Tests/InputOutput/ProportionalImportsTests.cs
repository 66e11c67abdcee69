using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class ProportionalImportsTests
{
    [Fact]
    public void Two_sectors_split_by_hand()
    {
        var table = Competitive(imports: 60);
        var split = ProportionalImports.Split(table);

        // Product 1: used at home 20 + 40 + 60 of 120, of which 60 are imported: half of each; exports are domestic.
        Assert.Equal([0.5, 0], ProportionalImports.Shares(table));
        Assert.Equal([10.0, 20, 30, 10], split.Domestic.Intermediate.Values.ToArray());
        Assert.Equal([30.0, 40, 50, 0], split.Domestic.FinalDemand.Values.Values.ToArray());
        Assert.Equal([10.0, 20, 0, 0], split.Imported.Intermediate.Values.ToArray());
        Assert.Equal([30.0, 0, 0, 0], split.Imported.FinalDemand.Values.Values.ToArray());
        Assert.Equal(ImportOrigin.Proportional, split.ImportOrigin);
    }

    [Fact]
    public void The_assumption_misses_the_published_split_of_China_by_up_to_an_eighth()
    {
        var published = PublishedTables.China(2018);
        var split = ProportionalImports.Split(published.ToCompetitive());
        var (right, assumed) = (Linkages.Of(published.Model()).Backward, Linkages.Of(split.Model()).Backward);
        var largest = right.Zip(assumed, (r, a) => Math.Abs(a / r - 1)).Max();

        Assert.Equal(ImportOrigin.Published, published.ImportOrigin);
        Close.To(published.UseTotals().Imports, split.UseTotals().Imports, 1e-14);
        Assert.All(Closure.UsesLessOutput(split), left => Close.Within(0, left / 1e9, 1e-12));
        Assert.All(Closure.ContentLessOne(split, split.Model()), left => Close.Within(0, left, 1e-13));
        // numpy 1.24, inv(I - A) of both tables.
        Close.To(0.12376263381887131, largest, 1e-12);
    }

    [Fact]
    public void Imports_above_the_use_at_home_are_refused_with_the_sector()
    {
        var refused = Assert.Throws<ArgumentException>("imports", () => ProportionalImports.Split(Competitive(imports: 121)));

        Assert.Contains("sector 1 farms", refused.Message, StringComparison.Ordinal);
    }

    private static CompetitiveTable Competitive(double imports)
    {
        FinalDemandCategory[] categories = [new("home", FinalDemandKind.Consumption), new("exports", FinalDemandKind.Exports)];
        var uses = new Uses(new[,] { { 20.0, 40 }, { 30, 10 } }, new FinalDemand(categories, new[,] { { 60.0, 40 }, { 50, 0 } }));
        var inputs = new PrimaryInputs([new("value added", PrimaryInputKind.OtherValueAdded)], new[,] { { 160 - imports - 50, 40 } });
        return new CompetitiveTable(new Production([new("1", "farms"), new("2", "factories")], [160 - imports, 90], inputs), uses, [imports, 0]);
    }
}
