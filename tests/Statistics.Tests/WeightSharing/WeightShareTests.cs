using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.WeightSharing;

namespace Reckon.Statistics.Tests.WeightSharing;

public sealed class WeightShareTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20220217, 41);

    // Three sampled accounts of weight 10, 20 and 30; person 0 on accounts 0 and 1 and on two
    // more that were not drawn, person 1 on account 1 alone, person 2 on account 2 and on one that was not drawn.
    private static readonly WeightShare Example = new(3, [new(0, 0), new(1, 0), new(1, 1), new(2, 2)], [4, 1, 2]);

    [Fact]
    public void A_person_gets_the_weights_of_the_sampled_accounts_over_the_number_of_all_accounts() =>
        Assert.Equal([(10.0 + 20) / 4, 20, 15], Example.Weights([10, 20, 30]));

    [Fact]
    public void A_total_over_persons_is_the_total_over_accounts_of_what_they_come_to()
    {
        Assert.Equal([0.25, 1.25, 0.5], Example.PersonsPerAccount());
        Assert.Equal([1, 1 + 5, 3.5], Example.ToAccounts([4, 5, 7]));
    }

    [Fact]
    public void Strong_links_get_the_larger_share()
    {
        var share = WeightShare.FromMatrix(new double[,] { { 3, 0 }, { 1, 2 } }, [4, 2]);
        Assert.Equal([(3 * 10 + 1 * 20) / 4.0, 20], share.Weights([10, 20]));
    }

    [Fact]
    public void Members_of_a_group_share_its_weight()
    {
        var joined = Example.Join(new[] { "team", "team", "alone" });
        Assert.Equal([(10.0 + 20 + 20) / 5, 15], joined.Weights([10, 20, 30]));
    }

    [Fact]
    public void Members_without_a_link_to_the_sample_count_in_their_group()
    {
        // Persons 0 and 1 are a household, 2 and 3 another, of which 3 has no account; over all samples of 2 of 4 accounts the total is true.
        (int Account, int Person)[] all = [(0, 0), (1, 0), (1, 1), (2, 1), (3, 2)];
        double[] linkTotals = [2, 2, 1, 0], hours = [30, 12, 50, 7];
        var estimates = new List<double>();
        for (var a = 0; a < 4; a++)
        {
            for (var b = a + 1; b < 4; b++) estimates.Add(Hours([a, b]));
        }

        Close.To(99, estimates.Average(), 1e-13);

        double Hours(int[] sample)
        {
            var links = all.Where(l => sample.Contains(l.Account)).Select(l => new Link(Array.IndexOf(sample, l.Account), l.Person)).ToList();
            int[] reached = [.. Enumerable.Range(0, 4).Where(j => links.Exists(l => l.Person / 2 == j / 2))];
            var share = WeightShare.OfGroups(
                2,
                [.. links.Select(l => l with { Person = Array.IndexOf(reached, l.Person) })],
                [.. reached.Select(j => linkTotals[j])],
                reached.Select(j => j / 2).ToArray());
            var totals = reached.GroupBy(j => j / 2).Select(g => g.Sum(j => hours[j]));
            return share.Weights([2, 2]).Zip(totals, (w, y) => w * y).Sum();
        }
    }

    [Fact]
    public void Groups_are_refused_that_no_account_leads_to_and_totals_that_cannot_be()
    {
        Link[] links = [new Link(0, 0)];
        Assert.Throws<ArgumentException>(() => WeightShare.OfGroups(1, links, [1, 1], new[] { "a", "b" }));
        Assert.Throws<ArgumentException>(() => WeightShare.OfGroups(1, links, [1, -1], new[] { "a", "a" }));
        Assert.Throws<ArgumentException>(() => WeightShare.OfGroups(1, links, [1, double.NaN], new[] { "a", "a" }));
        Assert.Throws<ArgumentException>(() => WeightShare.OfGroups(1, links, [0, 1], new[] { "a", "a" }));
        Assert.Throws<ArgumentException>(() => WeightShare.OfGroups(1, links, [1, 1], new[] { "a" }));
    }

    [Fact]
    public void The_average_over_all_samples_is_the_population()
    {
        // Every sample of 2 of 4 accounts, each as likely: the mean of the estimates is the truth, their variance is the mean of
        // the estimated ones.
        double[,] links = { { 1, 0, 0 }, { 1, 1, 0 }, { 0, 1, 0 }, { 0, 1, 1 } };
        double[] totals = [2, 3, 1], hours = [30, 12, 50];
        var estimates = new List<(double Persons, double Hours, double Variance)>();
        for (var a = 0; a < 4; a++)
        {
            for (var b = a + 1; b < 4; b++) estimates.Add(OfSample([a, b], links, totals, hours));
        }

        Close.To(3, estimates.Average(e => e.Persons), 1e-13, "persons");
        Close.To(92, estimates.Average(e => e.Hours), 1e-13, "hours");
        Close.To(estimates.Average(e => (e.Hours - 92) * (e.Hours - 92)), estimates.Average(e => e.Variance), 1e-12, "variance of hours");
    }

    [Fact]
    public void A_census_of_accounts_counts_every_person_once()
    {
        var tables = from accounts in Gen.Choose(1, 6)
                     from persons in Gen.Choose(1, 6)
                     from strengths in Gen.Choose(0, 3).ArrayOf(accounts * persons)
                     select Matrix.Create(
                         accounts, persons, (i, j) => i == j % accounts ? 1 + strengths[i * persons + j] : strengths[i * persons + j]);

        Check.One(Fixed, Prop.ForAll(tables.ToArbitrary(), table =>
        {
            double[] totals = [.. Enumerable.Range(0, table.Columns).Select(j => table.Column(j).Sum())];
            var share = WeightShare.FromMatrix(table, totals);
            var ones = Enumerable.Repeat(1.0, table.Rows).ToArray();
            return share.Weights(ones).All(w => Math.Abs(w - 1) < 1e-12) && Math.Abs(share.PersonsPerAccount().Sum() - table.Columns) < 1e-12;
        }));
    }

    [Theory]
    [InlineData(double.NaN, "missing")]
    [InlineData(0, "above zero")]
    [InlineData(-1, "above zero")]
    [InlineData(double.PositiveInfinity, "above zero")]
    [InlineData(1, "add up to 2")]
    public void A_total_of_links_that_cannot_be_is_refused(double total, string reason)
    {
        var error = Assert.Throws<ArgumentException>(() => new WeightShare(3, [new(0, 0), new(1, 0), new(1, 1)], [total, 1]));
        Assert.Contains("linkTotals[0]", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_cannot_be_are_refused()
    {
        Assert.Contains(
            "Person 1", Assert.Throws<ArgumentException>(() => new WeightShare(1, [new(0, 0)], [1, 1])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "twice",
            Assert.Throws<ArgumentException>(() => new WeightShare(1, [new(0, 0), new(0, 0)], [2])).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "account 1", Assert.Throws<ArgumentException>(() => new WeightShare(1, [new(1, 0)], [1])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "strength", Assert.Throws<ArgumentException>(() => new WeightShare(1, [new(0, 0, 0)], [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new WeightShare(0, [], [1]));
        Assert.Throws<ArgumentException>(() => Example.Weights([1, 2]));
        Assert.Throws<ArgumentException>(() => Example.Weights([1, 2, double.NaN]));
        Assert.Throws<ArgumentException>(() => Example.ToAccounts([1, 2]));
        Assert.Throws<ArgumentException>(() => Example.ToAccounts([1, 2, double.NaN]));
    }

    private static (double Persons, double Hours, double Variance) OfSample(
        int[] accounts, double[,] links, double[] totals, double[] hours)
    {
        int[] persons = [.. Enumerable.Range(0, totals.Length).Where(j => accounts.Any(a => links[a, j] > 0))];
        var table = Matrix.Create(accounts.Length, persons.Length, (i, j) => links[accounts[i], persons[j]]);
        var share = WeightShare.FromMatrix(table, [.. persons.Select(j => totals[j])]);
        var design = new TaylorDesign(new SurveyPlan { Stages = [new SurveyStage { PopulationSizes = [4, 4] }] });
        double[] ofPersons = [.. persons.Select(j => hours[j])];
        var found = design.Estimate(new Totals(Matrix.FromColumns(share.PersonsPerAccount(), share.ToAccounts(ofPersons))));
        return (found.Values[0], found.Values[1], found[1].Variance);
    }
}
