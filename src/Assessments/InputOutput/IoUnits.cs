using Reckon.Assessments.Units;

namespace Reckon.Assessments.InputOutput;

/// <summary>The units in which what is taken from a table is told: large sums in 亿 (100 million).</summary>
internal static class IoUnits
{
    private const double Large = 1e10;
    private const string HundredMillion = "亿";

    /// <summary>The unit of a sum of money.</summary>
    public static Unit Money(IoTable table) =>
        IsLarge(table) ? new Unit($"{HundredMillion} {table.Unit.Terms[0].Noun.Id}", [Term(table, 1)], UnitForm.Plain) : table.Unit;

    /// <summary>Jobs, persons or the like per sum of money.</summary>
    /// <param name="table">The table.</param>
    /// <param name="jobs">What is counted.</param>
    public static Unit JobsPerMoney(IoTable table, Unit jobs)
    {
        var counted = jobs.Terms[0] with { ScaleWord = "", Scale = 1 };
        var money = IsLarge(table) ? Term(table, -1) : table.Unit.Terms[0] with { Power = -1 };
        return new Unit($"{counted.Noun.Id}/({money.ScaleWord} {money.Noun.Id})", [counted, money], UnitForm.Plain);
    }

    private static bool IsLarge(IoTable table) => table.Flows.Production.Output.Sum() >= Large;

    private static UnitTerm Term(IoTable table, int power) => new(HundredMillion, 1e8, table.Unit.Terms[0].Noun, power);
}
