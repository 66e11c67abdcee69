using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class LinkagesTests
{
    public static TheoryData<string, double> Cases => new() { { "plain", 1e-13 }, { "zero", 1e-13 }, { "loss", 1e-12 }, { "units", 1e-11 } };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Losses_of_a_sector_agree_with_the_economy_that_mpmath_solves_without_it(string name, double relative)
    {
        var known = new KnownModel(name);
        foreach (var extraction in Enum.GetValues<Extraction>())
        {
            var loss = HypotheticalExtraction.OutputLoss(known.Model, known["f"], "1", extraction);
            Assert.Equal(known[$"{extraction}"].Length, loss.Length);
            var scale = loss.Max(Math.Abs);
            for (var i = 0; i < loss.Length; i++) Close.Within(known[$"{extraction}"][i] / scale, loss[i] / scale, relative, $"{extraction} {i}");
        }
    }

    [Fact]
    public void The_whole_output_of_a_sector_is_lost_with_it()
    {
        var table = PublishedTables.China(2018);
        var demand = table.Domestic.FinalDemand.Total();
        var loss = HypotheticalExtraction.OutputLoss(table.Model(), demand, "28");

        Close.To(table.Production.Output[27], loss[27], 1e-13);
        Close.To(loss.Where((_, i) => i != 27).Sum(), HypotheticalExtraction.LossOfOthers(table.Model(), demand, "28"), 1e-14);
        Assert.Throws<ArgumentException>("sector", () => HypotheticalExtraction.OutputLoss(table.Model(), demand, "99"));
    }

    [Fact]
    public void Rasmussen_linkages_of_Germany_agree_with_numpy()
    {
        var table = PublishedTables.Germany();
        var linkages = Linkages.Of(table.Model());

        // numpy 1.24: inv(I - A).sum(1), printed at 9 digits.
        Close.To([1.09145854, 2.42387575, 1.16484212, 1.63182356, 2.40496634, 1.21961685], linkages.Forward, 5e-9);
        Close.To(1, linkages.PowerOfDispersion.Average(), 1e-15);
        Close.To(1, linkages.SensitivityOfDispersion.Average(), 1e-15);
        Assert.Equal(["industry_group"], linkages.KeySectors().Select(s => s.Code));
    }

    [Fact]
    public void Forward_linkages_may_be_those_of_Ghosh()
    {
        var known = new KnownModel("plain");
        var linkages = Linkages.Of(known.Model, new GhoshModel(known.Production, known.Matrix("Z")));

        Close.To([.. known["G"].Chunk(7).Select(row => row.Sum())], linkages.Forward, 1e-14);
        Assert.Throws<ArgumentException>("ghosh", () => Linkages.Of(PublishedTables.Germany().Model(), new GhoshModel(known.Production, known.Matrix("Z"))));
    }
}
