using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.WeightShare;

/// <summary>Persons behind accounts: Lavallée (2007), chapter 2.</summary>
public sealed class WeightShareTests
{
    [Fact]
    public void A_person_on_several_accounts_counts_by_one_over_their_number()
    {
        var site = Load("id,accounts\na,1\nb,2\nc,4\nd,1\n", "accounts: accounts, population: n");

        // (1 + 1/2 + 1/4 + 1) / 4 persons per account; the variance of these four numbers is 0.140625.
        Assert.Equal(0.6875, site.Quantity("p.per_account").Value!.Value, 1e-12);
        Assert.Equal(Math.Sqrt(0.140625 / 4), site.Quantity("p.per_account").Estimate!.StandardError!.Value, 1e-12);
        Assert.Equal(6875, site.Quantity("p").Value!.Value, 1e-9);
        Assert.Equal("person/account", site.Quantity("p.per_account").Unit.Text);
    }

    [Fact]
    public void A_person_reached_twice_counts_for_both_accounts()
    {
        var site = Load("id,accounts\na,2\na,2\nb,1\n", "accounts: accounts, person: id, population: n");

        Assert.Equal(10000 * 2.0 / 3, site.Quantity("p").Value!.Value, 1e-9);
    }

    private static SmallSite Load(string rows, string options) => SmallSite.LoadGood(
        "data:\n  people: { file: data/people.csv, label: People, source: s }\nquantities:\n"
        + SmallSite.Printed("n", "1", "万 account")
        + $"  p: {{ label: P, unit: person, estimate: weight-share, with: {{ data: people, {options} }} }}\n",
        ("input/reports/demo/data/people.csv", rows));
}
