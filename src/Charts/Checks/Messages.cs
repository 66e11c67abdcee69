using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Checks;

/// <summary>What is said to an author. Each sentence says what was found, what was expected and what to do.</summary>
internal static class Messages
{
    public static string BadId(string id) =>
        $"The id “{id}” was found; a letter followed by letters, digits, “-” or “_” was expected. Rename the chart.";

    public static string UnknownMark(string mark, IEnumerable<string> known) =>
        $"There is no mark “{mark}”. Use one of: {string.Join(", ", known)}.";

    public static string MissingEncoding(string mark, string channel) =>
        $"The mark “{mark}” needs the channel {channel}, but nothing is bound to it. Add {channel} with the name of a field.";

    public static string UnusedEncoding(string mark, string channel, IEnumerable<string> known) =>
        $"The mark “{mark}” has no channel {channel}. Remove it, or use one of: {string.Join(", ", known)}.";

    public static string UnknownField(string field, IEnumerable<string> known) =>
        $"No row has a field “{field}”. Use one of: {string.Join(", ", known)}.";

    public static string NotANumber(string field, string found) =>
        $"The field “{field}” holds the text “{found}”; a number was expected. Correct the data, or leave the field empty for a missing value.";

    public static string NotFinite(string field) =>
        $"The field “{field}” is not a finite number. Leave it empty for a missing value, or correct the formula.";

    public static string OutOfReach(string field, string found) =>
        $"The field “{field}” holds {found}; a chart can show sizes from 1E-12 to 1E+15, and zero. Use a unit that suits the data, or correct the formula.";

    public static string NoCategory(string field) =>
        $"The field “{field}” is empty; the name of a row, a year or a category was expected. Fill it in.";

    public static string DuplicateCategory(string category, string series, int firstRow) => series.Length == 0
        ? $"“{category}” occurs again; row {firstRow + 1} has it already. Remove one of them, or bind color to the field that tells them apart."
        : $"“{category}” occurs again in the series “{series}”; row {firstRow + 1} has it already. Remove one of them.";

    public static string TooManySeries(int found, int allowed) =>
        $"There are {found} series; at most {allowed} can be told apart. Combine the small ones, or make several charts.";

    public static string TooManyParts(int found, int allowed) =>
        $"The stack has {found} parts; at most {allowed} can be read. Combine the small ones, or draw lines.";

    public static string NegativeInStack(string category, string value) =>
        $"“{category}” has a part of {value}; parts of a stack must not be negative. Draw a waterfall or lines.";

    public static string TooManyShapes(int found, int allowed) =>
        $"There are {found} definitions; at most {allowed} shapes can be told apart. Combine some, or make several charts.";

    public static string IntervalUpsideDown(string low, string high) =>
        $"The interval runs from {low} to {high}; the lower end must come first. Exchange them.";

    public static string HalfInterval(string given) =>
        $"Only the {given} end of the interval is given. Give both ends, or none and a bound.";

    public static string IntervalOutside(string low, string high) =>
        $"The narrower interval leaves the wider one, which runs from {low} to {high}. Exchange low and low2, high and high2, or correct them.";

    public static string NoShares(string mark, IEnumerable<string> known) =>
        $"The mark “{mark}” has no parts to be drawn as shares. Remove share, or use one of: {string.Join(", ", known)}.";

    public static string SharesOfOne() =>
        "There is one series, each of whose shares would be 100 %. Bind color to the parts, or remove share.";

    public static string NegativeStage(string category, string value) =>
        $"The stage “{category}” is {value}; a stage of a funnel must not be negative. Correct it, or draw bars.";

    public static string StageGrows(string category, string value, string before) =>
        $"The stage “{category}” is {value}, more than the {before} of the stage before it. Put the stages in order, or draw bars.";

    public static string ReferenceDiffers(string category, string value, string first) =>
        $"The reference of “{category}” is {value}, that of the first row {first}; all rows must set out from one number. Correct it.";

    public static string NoAxisForRemarks(string mark) =>
        $"The mark “{mark}” has no x axis for annotations. Remove them; the note of the figure can hold the text.";

    public static string TooFewSeries(string mark) =>
        $"The mark “{mark}” needs at least two series. Bind color to the field that tells them apart, or draw bars.";

    public static string TotalDiffers(string label, string given, string sum) =>
        $"The total “{label}” is {given}, but the steps above it sum to {sum}. Correct a step, or leave the total's value empty to show the sum.";

    public static string PartsDiffer(string category, string given, string sum) =>
        $"The parts of “{category}” sum to {sum}, but its total is {given}. Correct one of them, or remove the total row to show the sum.";

    public static string TotalOfLines(string category) =>
        $"The row “{category}” is a total; lines show no totals. Make it a series of its own, or draw columns.";

    public static string AnnotationOutside(string place) =>
        $"The annotation stands at “{place}”, which is not on the x axis. Use a year or category of the data, or a number where x carries the values.";

    public static string NotScalable(string mark, string channel, ScaleType type, IReadOnlyList<string> others)
    {
        var advice = others.Count == 0 ? "Remove the scale." : $"Remove the scale, or use one of: {string.Join(", ", others)}.";
        return $"The mark “{mark}” cannot have {channel} on a {type.ToString().ToLowerInvariant()} scale: what it draws starts at zero or stands at equal distances. {advice}";
    }

    public static string NotOnLog(double value) =>
        $"The number {NumberText.Plain(value)} has no place on a logarithmic scale, which holds numbers above zero. Use symlog, which holds zero and both signs, or linear.";

    public static string NoPlace(string field, string found) =>
        $"The field “{field}” holds the text “{found}”; a number was expected, as x is a true scale. Correct the data.";

    public static string NotAscending(double before, double value) =>
        $"The place {NumberText.Plain(value)} follows {NumberText.Plain(before)}; places along x must ascend within a series. Sort the points, and remove those that occur twice.";

    public static string NegativeMark(string what, string value) =>
        $"{what} of {value} was found; it must not be negative. Correct the data.";

    public static string NoName(string place) =>
        $"The point at {place} is marked, but has no name. Give it a label, or let it be one of the others.";

    public static string BinUpsideDown(string from, string to) =>
        $"The bin runs from {from} to {to}; the lower edge must come first and lie below the upper one. Correct the edges.";

    public static string BinsOverlap(string end, string start) =>
        $"A bin starts at {start}, but the one before ends at {end}; bins must not overlap. Sort them, and let each start where another ends or later.";

    public static string BinsUneven(string first, string other) =>
        $"One bin is {first} wide, another {other}; columns of unequal widths mislead. Use equal bins, or draw a density.";

    public static string LorenzEnds(string x, string y, string expected) =>
        $"The curve has an end at {x}, {y}; {expected} was expected, as shares are accumulated from nobody to everybody. Add that point.";

    public static string LorenzBends(string x) =>
        $"Before {x} the curve rises faster than behind it; shares must be accumulated from the lowest to the highest. Sort the units, or check the shares.";

    public static string LorenzOutside(string x, string y) =>
        $"The point {x}, {y} lies outside 0 to 100; shares in percent were expected. Correct the data.";

    public static string TooFewQuantiles(int found, int expected) =>
        $"There are {found} quantiles; at least {expected} were expected, evenly spaced. Give more, or draw a dot with its interval.";

    /// <summary>An interval on a part that does not start at zero.</summary>
    public const string IntervalInStack = "Parts put end to end have no place for intervals. Use the mark grouped or dot-whisker, or leave the intervals out.";
}
