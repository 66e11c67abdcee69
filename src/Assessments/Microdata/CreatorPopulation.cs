using Reckon.Statistics.Distributions;

namespace Reckon.Assessments.Microdata;

/// <summary>Makes accounts of creators: persons first, then their accounts.</summary>
/// <param name="parameters">How.</param>
/// <param name="draws">Random numbers.</param>
internal sealed class CreatorPopulation(CreatorParameters parameters, ColumnDraws draws)
{
    private const double IncomeReference = 1000;

    /// <summary>
    /// The population, a row for each account: account, person, accounts (how many the person has), tier, province, agency, followers,
    /// income (of the account), platforms, income_elsewhere, full_time, hours (of the person), team (of the account).
    /// </summary>
    public MicrodataTable Make(int size)
    {
        var makePersons = new CreatorPersons(parameters, draws);
        var person = makePersons.OfAccounts(size);
        var persons = makePersons.Columns(person[^1] + 1).ToDictionary(c => c.Name, c => c.At(person), StringComparer.Ordinal);
        var followers = Followers(size);
        return new MicrodataTable(
        [
            new("account", draws.Map(size, i => i + 1)),
            persons["person"],
            new("accounts", AccountsOf(person)),
            new("tier", draws.Map(size, i => CreatorTiers.Of(followers[i], parameters)), CreatorTiers.All),
            persons["province"],
            persons["agency"],
            new("followers", followers),
            new("income", Income(followers)),
            persons["platforms"],
            persons["income_elsewhere"],
            persons["full_time"],
            persons["hours"],
            new("team", Teams(followers)),
        ]);
    }

    private double[] AccountsOf(int[] person)
    {
        var counts = new int[person[^1] + 1];
        foreach (var p in person) counts[p]++;
        return draws.Map(person.Length, i => counts[person[i]]);
    }

    // The median is where the professional share lies above the professional threshold.
    private double[] Followers(int size)
    {
        var mu = Math.Log(parameters.ProfessionalFrom) + parameters.FollowersDeviation * NormalDistribution.StandardQuantile(parameters.ProfessionalShare);
        var followers = draws.From(new LogNormalDistribution(mu, parameters.FollowersDeviation), size, DrawPurpose.Followers);
        return draws.Map(size, i => Math.Floor(followers[i]));
    }

    private double[] Income(double[] followers)
    {
        var own = draws.From(LogNormalDistribution.FromMedian(parameters.Income, Math.Exp(parameters.IncomeDeviation)), followers.Length, DrawPurpose.Income);
        return draws.Map(followers.Length, i => Math.Round(own[i] * Math.Pow(followers[i] / IncomeReference, parameters.IncomeElasticity)));
    }

    // Zero for all but some of the professional ones; a team has one member at least.
    private double[] Teams(double[] followers)
    {
        var has = draws.Uniform(followers.Length, DrawPurpose.Team);
        var further = draws.From(new PoissonDistribution(parameters.TeamMean / parameters.TeamShare - 1), followers.Length, DrawPurpose.TeamSize);
        return draws.Map(followers.Length, i => followers[i] >= parameters.ProfessionalFrom && has[i] < parameters.TeamShare ? 1 + further[i] : 0);
    }
}
