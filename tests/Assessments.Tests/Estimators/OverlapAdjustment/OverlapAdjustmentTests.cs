using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.OverlapAdjustment;

/// <summary>Counts of one platform without what others count too.</summary>
public sealed class OverlapAdjustmentTests
{
    [Theory]
    [InlineData("method: equal, platforms: platforms", (1 + 0.5 + 0.25) / 3)]
    [InlineData("method: income, share: share", (1 + 0.8 + 0.3) / 3)]
    public void Records_say_which_part_of_each_person_belongs_here(string options, double coefficient)
    {
        var site = Load($"data: people, {options}, total: n");

        Assert.Equal(coefficient, site.Quantity("p.coefficient").Value!.Value, 1e-12);
        Assert.Equal(300 * coefficient, site.Quantity("p").Value!.Value, 1e-9);
        Assert.Equal(300 * (1 - coefficient), site.Quantity("p.taken_off").Value!.Value / 1e4, 1e-9);
    }

    [Theory]
    [InlineData("platform", 0.724 + 0.098 / 2 + 0.178 / 3)]
    [InlineData("persons", 1 / 1.454)]
    public void Bands_say_how_many_are_on_several_platforms(string of, double coefficient)
    {
        // A survey of 2022 on one platform's surroundings: 72.4 % have one job, 9.8 % two, 17.8 % three or more: 1.454 jobs a person.
        var site = Load($"method: creators, bands: bands, bands_of: {of}, total: n");

        Assert.Equal(coefficient, site.Quantity("p.coefficient").Value!.Value, 1e-12);
        Assert.Equal(300 * coefficient, site.Quantity("p").Value!.Value, 1e-9);
    }

    [Fact]
    public void Sizes_alone_give_bounds()
    {
        var site = Load("method: bounds, sizes: [n, m], population: '1.2 * n'");

        Assert.Equal(300, site.Quantity("p").Value!.Value, 1e-9);
        Assert.Equal(3_600_000, site.Quantity("p.most").Value!.Value, 1e-6);
        Assert.Equal(0.6, site.Quantity("p.coefficient").Value!.Value, 1e-12);
    }

    private static SmallSite Load(string options) => SmallSite.LoadGood(
        "data:\n  people: { file: data/people.csv, label: People, source: s }\n"
        + "tables:\n  bands: { file: data/bands.csv, keys: [number], value: share, unit: ratio, source: s, label: Bands }\nquantities:\n"
        + SmallSite.Printed("n", "300", "万 person")
        + SmallSite.Printed("m", "200", "万 person")
        + $"  p: {{ label: P, unit: 万 person, estimate: overlap-adjustment, with: {{ {options} }} }}\n",
        ("input/reports/demo/data/people.csv", "platforms,share\n1,1\n2,0.8\n4,0.3\n"),
        ("input/reports/demo/data/bands.csv", "number,share\n1,0.724\n2,0.098\n3+,0.178\n"));
}
