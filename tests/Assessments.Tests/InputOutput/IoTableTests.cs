using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.InputOutput;

public sealed class IoTableTests
{
    private static readonly Lazy<SmallSite> Site = new(() => SmallSite.LoadGood("quantities: {}\n", IoFiles.OfSite));

    private static IoTable Find(string name) => Site.Value.Portfolio.InputOutputTables.Single(t => t.Name == name);

    [Fact]
    public void The_site_has_the_official_tables_of_three_years()
    {
        Assert.Equal(["cn-2017", "cn-2018", "cn-2020"], Site.Value.Portfolio.InputOutputTables.Select(t => t.Name));
        Assert.All(Site.Value.Portfolio.InputOutputTables, t => Assert.Equal(42, t.Sectors.Count));
    }

    [Theory]
    [InlineData("cn-2017", 7)]
    [InlineData("cn-2018", 7)]
    [InlineData("cn-2020", 6)]
    public void Each_identity_holds_within_rounding(string name, int checks)
    {
        var closures = Find(name).Closures;

        Assert.Equal(checks, closures.Count);
        Assert.All(closures, c => Assert.InRange(c.Gap, 0, 1e-9));
        Assert.All(closures, c => Assert.True(c.Holds));
        Assert.InRange(closures.Single(c => c.Check == IoCheck.ContentIsOne).Gap, 0, 1e-12);
    }

    [Fact]
    public void Persons_are_those_of_the_source_less_the_few_without_industry()
    {
        var employment = Find("cn-2018").Employment!;

        Assert.Equal(77584.67e4, employment.Jobs.Sum(), 1e-3);
        Assert.Equal(15129e4, employment.Jobs[27]);
        Assert.Null(Find("cn-2020").Employment);
    }

    [Fact]
    public void A_sector_goes_by_its_code_or_either_name()
    {
        var table = Find("cn-2018");

        Assert.All(["28", "批发和零售", "Wholesale and retail", "wholesale and retail"], word => Assert.Equal(27, table.IndexOf(word)));
        Assert.Equal(0, table.IndexOf("1"));
        Assert.Equal(-1, table.IndexOf("Wholesale"));
    }

    [Fact]
    public void A_spreadsheet_that_drops_zeros_in_front_of_codes_does_no_harm()
    {
        var csv = IoFiles.TextbookCsv.Replace("1,部门一", "01,部门一", StringComparison.Ordinal);

        var site = SmallSite.LoadGood("quantities: {}\n", IoFiles.With(IoFiles.TextbookYaml, csv));

        Assert.Equal("01", site.Portfolio.InputOutputTables.Single().Sectors[0].Code);
    }

    [Fact]
    public void What_a_table_leaves_over_is_allowed_where_it_is_stated()
    {
        var csv = IoFiles.TextbookCsv.Replace("1700,2000", "1701,2000", StringComparison.Ordinal);

        var strict = SmallSite.Load("quantities: {}\n", IoFiles.With(IoFiles.TextbookYaml, csv));
        var lenient = SmallSite.Load("quantities: {}\n", IoFiles.With(IoFiles.TextbookYaml + "\ntolerance: 0.01", csv));

        Assert.Contains("Sector two", strict.Messages, StringComparison.Ordinal);
        Assert.Equal("", lenient.Messages);
        var uses = lenient.Portfolio.InputOutputTables.Single().Closures.Single(c => c.Check == IoCheck.UsesAreOutput);
        Assert.Equal((1 / 2000.0, "2"), (uses.Gap, uses.Sector!.Code));
    }
}
