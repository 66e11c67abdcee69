using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

/// <summary>Says which bridge is missing between two nouns that are often taken for each other.</summary>
internal static class BridgeHints
{
    private static readonly Dictionary<(string From, string To), string> Known = new()
    {
        [("person", "job")] = "One person can hold several jobs. Declare a bridge { from: person, to: job, factor: the jobs per person }.",
        [("person", "fte")] = "Not everyone works full time. Declare a bridge { from: person, to: fte, factor: hours per person / full-time hours }.",
        [("person", "headcount")] = "Payrolls count a person once for each employer. Declare a bridge { from: person, to: headcount, factor: the employers per person }.",
        [("job", "fte")] = "Not every job is full time. Declare a bridge { from: job, to: fte, factor: hours per job / full-time hours }.",
        [("opportunity", "job")] = "Not every opportunity becomes a job. Declare a bridge { from: opportunity, to: job, factor: the share that is filled }.",
        [("opportunity", "person")] = "Not every opportunity is filled, and one person can fill several. Turn opportunities into jobs first, then jobs into persons, each over a bridge.",
        [("opportunity", "fte")] = "Turn opportunities into jobs first, then jobs into full-time equivalents, each over a bridge.",
        [("headcount", "job")] = "Posts can be vacant or shared. Declare a bridge { from: headcount, to: job, factor: the jobs per employee }.",
        [("headcount", "fte")] = "Not every employee works full time. Declare a bridge { from: headcount, to: fte, factor: hours per employee / full-time hours }.",
        [("dollar", "yuan")] = "Declare a bridge { from: dollar, to: yuan, factor: the exchange rate } with its date and source.",
        [("month", "day")] = "Months have 28 to 31 days. Declare a bridge { from: month, to: day, factor: the days per month }.",
        [("month", "week")] = "Months have four weeks and up to three days. Declare a bridge { from: month, to: week, factor: the weeks per month }.",
        [("year", "day")] = "Years have 365 or 366 days, of which some 250 are working days. Declare a bridge { from: year, to: day, factor: the days per year }.",
        [("year", "week")] = "Years have 52 weeks and a day or two. Declare a bridge { from: year, to: week, factor: the weeks per year }.",
        [("day", "hour")] = Rate("hour/day"),
        [("week", "hour")] = Rate("hour/week"),
        [("week", "day")] = Rate("day/week"),
        [("year", "month")] = Rate("month/year"),
    };

    /// <summary>The bridge between two dimensions that differ by one noun, in a sentence or two; null when nothing is known of it.</summary>
    public static string? Find(Dimension left, Dimension right)
    {
        var differing = (left / right).Powers.ToList();
        if (differing is not [var one, var other] || one.Value + other.Value != 0) return null;
        return Prices(one.Key, other.Key) ?? Known.GetValueOrDefault((one.Key, other.Key)) ?? Known.GetValueOrDefault((other.Key, one.Key));
    }

    private static string Rate(string unit) => $"Rates do not cancel by themselves: multiply or divide by a quantity in {unit}.";

    private static string? Prices(string one, string other)
    {
        var (currency, mark) = (one.Split(UnitNoun.PriceMark)[0], UnitNoun.PriceMark);
        if (currency != other.Split(mark)[0]) return null;
        if (one.Contains(mark, StringComparison.Ordinal) && other.Contains(mark, StringComparison.Ordinal))
            return $"The prices are those of two years. Declare a bridge {{ from: {one}, to: {other}, factor: the price index }} with its source.";
        var marked = one.Contains(mark, StringComparison.Ordinal) ? one : other;
        return $"{currency} without a year is at the prices of its own time. Write that year too ({currency}{mark}…) and declare a bridge from it to {marked}, or multiply by a deflator in {marked}/{currency}.";
    }
}
