using Reckon.Statistics.Arithmetic;

namespace Reckon.Assessments.Microdata;

/// <summary>What accounts and the persons behind them come to.</summary>
internal static class CreatorTruths
{
    /// <summary>
    /// Over accounts: units, followers, income, team_jobs; over persons, each once: persons, full_time_persons, hours, income_elsewhere;
    /// units, income and team of each tier.
    /// </summary>
    public static IEnumerable<MicrodataTruth> Of(MicrodataTable population)
    {
        var person = population["person"].Values;
        int[] firsts = [.. Enumerable.Range(0, population.Rows).Where(i => i == 0 || person[i] != person[i - 1])];
        yield return new("units", population.Rows);
        yield return new("followers", Sum(population, "followers"));
        yield return new("income", Sum(population, "income"));
        yield return new("team_jobs", Sum(population, "team"));
        yield return new("persons", firsts.Length);
        yield return new("full_time_persons", SumAt(population, "full_time", firsts));
        yield return new("hours", SumAt(population, "hours", firsts));
        yield return new("income_elsewhere", SumAt(population, "income_elsewhere", firsts));
        foreach (var truth in TierTruths.Of(population, "income", "team")) yield return truth;
    }

    private static double Sum(MicrodataTable population, string column) => Sums.Of([.. population[column].Values]);

    private static double SumAt(MicrodataTable population, string column, int[] rows)
    {
        var values = population[column].Values;
        return Sums.Of([.. rows.Select(r => values[r])]);
    }
}
