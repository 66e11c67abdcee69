using Reckon.Statistics.Distributions;

namespace Reckon.Assessments.Microdata;

/// <summary>The persons behind accounts, and what is the same for all accounts of one.</summary>
/// <param name="parameters">How they are made.</param>
/// <param name="draws">Random numbers.</param>
internal sealed class CreatorPersons(CreatorParameters parameters, ColumnDraws draws)
{
    private const int FewestHours = 1;
    private const int MostHours = 84;

    /// <summary>For each of so many accounts the number of its person, from zero; accounts of one person stand together.</summary>
    public int[] OfAccounts(int accounts)
    {
        var further = draws.From(new PoissonDistribution(parameters.FurtherAccounts), accounts, DrawPurpose.Accounts);
        var persons = new int[accounts];
        for (int account = 0, person = 0; account < accounts; person++)
        {
            var end = Math.Min(accounts, account + 1 + (int)further[person]);
            while (account < end) persons[account++] = person;
        }

        return persons;
    }

    /// <summary>Columns with a number for each person.</summary>
    public IReadOnlyList<MicrodataColumn> Columns(int persons)
    {
        var agency = draws.Uniform(persons, DrawPurpose.Agency);
        var agencies = Math.Max(2, persons / parameters.AgencySize);
        var platforms = Platforms(persons);
        var fullTime = draws.Places([1 - parameters.FullTimeShare, parameters.FullTimeShare], persons, DrawPurpose.FullTime);
        return
        [
            new("person", draws.Map(persons, i => i + 1)),
            new("province", draws.Places(Provinces.Shares, persons, DrawPurpose.Province), Provinces.Names),
            new("agency", draws.Map(persons, i => Math.Floor(agency[i] * agencies) + 1)),
            new("platforms", platforms),
            new("income_elsewhere", IncomeElsewhere(platforms)),
            new("full_time", fullTime),
            new("hours", Hours(fullTime)),
        ];
    }

    private double[] Platforms(int persons)
    {
        var further = draws.From(new PoissonDistribution(parameters.FurtherPlatforms), persons, DrawPurpose.Platforms);
        return draws.Map(persons, i => 1 + further[i]);
    }

    private double[] IncomeElsewhere(double[] platforms)
    {
        var income = draws.From(LogNormalDistribution.FromMedian(parameters.Income, Math.Exp(parameters.IncomeDeviation)), platforms.Length, DrawPurpose.IncomeElsewhere);
        return draws.Map(platforms.Length, i => Math.Round(income[i] * (platforms[i] - 1)));
    }

    private double[] Hours(double[] fullTime)
    {
        var own = draws.From(new NormalDistribution(parameters.Hours - parameters.FullTimeShare * parameters.FullTimeHours, parameters.HoursDeviation), fullTime.Length, DrawPurpose.Hours);
        return draws.Map(fullTime.Length, i => Math.Clamp(Math.Round(own[i] + fullTime[i] * parameters.FullTimeHours), FewestHours, MostHours));
    }
}
