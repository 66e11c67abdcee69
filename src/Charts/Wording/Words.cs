using Reckon.Charts.Specification;

namespace Reckon.Charts.Wording;

/// <summary>The few words that the library itself puts into drawings and tables, in one language.</summary>
internal sealed record Words
{
    /// <summary>In place of a drawing without data.</summary>
    public required string NoData { get; init; }

    /// <summary>In place of a drawing that could not be made; the problems follow.</summary>
    public required string NotDrawn { get; init; }

    /// <summary>Heading of the column of totals.</summary>
    public required string Total { get; init; }

    /// <summary>Heading of the column that says how a value came about.</summary>
    public required string Status { get; init; }

    /// <summary>Heading of the values where no encoding names one.</summary>
    public required string Value { get; init; }

    /// <summary>Heading of the second lines of row names.</summary>
    public required string Detail { get; init; }

    /// <summary>Heading of the lower end of intervals.</summary>
    public required string Low { get; init; }

    /// <summary>Heading of the upper end of intervals.</summary>
    public required string High { get; init; }

    /// <summary>Between the items of a short list.</summary>
    public required string Separator { get; init; }

    /// <summary>Joins a heading to a heading.</summary>
    public required string Joint { get; init; }

    /// <summary>Opening bracket, with the space before it.</summary>
    public required string Open { get; init; }

    /// <summary>Closing bracket.</summary>
    public required string Close { get; init; }

    /// <summary>Of a value that a model or a multiplier gave.</summary>
    public required string Modelled { get; init; }

    /// <summary>Of a preliminary value.</summary>
    public required string Provisional { get; init; }

    /// <summary>Of a future value.</summary>
    public required string Projected { get; init; }

    /// <summary>The kind of what-if values.</summary>
    public required string Scenario { get; init; }

    /// <summary>Of a value that is a lower bound.</summary>
    public required string AtLeast { get; init; }

    /// <summary>Of a value that is an upper bound.</summary>
    public required string AtMost { get; init; }

    /// <summary>Said of an axis along which equal distances are equal factors.</summary>
    public required string Logarithmic { get; init; }

    /// <summary>All rows of a chart.</summary>
    public required string Everything { get; init; }

    /// <summary>Some rows of a chart.</summary>
    public required string Part { get; init; }

    /// <summary>Heading of how many points a row stands for.</summary>
    public required string Count { get; init; }

    /// <summary>Heading of the names of points.</summary>
    public required string Name { get; init; }

    /// <summary>Heading of the names of series.</summary>
    public required string Series { get; init; }

    /// <summary>Heading of the lower edges of bins.</summary>
    public required string From { get; init; }

    /// <summary>Heading of the upper edges of bins.</summary>
    public required string Until { get; init; }

    /// <summary>At the line on which everybody has the same.</summary>
    public required string Equality { get; init; }

    /// <summary>Behind a number of points in a key, with its space.</summary>
    public required string PointUnit { get; init; }

    /// <summary>The value that a result has with all inputs at their middle.</summary>
    public required string Reference { get; init; }

    /// <summary>Of a result with its input at the low end.</summary>
    public required string AtLowInput { get; init; }

    /// <summary>Of a result with its input at the high end.</summary>
    public required string AtHighInput { get; init; }

    /// <summary>The low end of an input.</summary>
    public required string LowInput { get; init; }

    /// <summary>The high end of an input.</summary>
    public required string HighInput { get; init; }

    /// <summary>Heading of the shares that pass from stage to stage.</summary>
    public required string Rate { get; init; }

    /// <summary>Before a share of the stage before.</summary>
    public required string RateBefore { get; init; }

    /// <summary>After it.</summary>
    public required string RateAfter { get; init; }

    /// <summary>In place of an interval that was not published.</summary>
    public required string NoInterval { get; init; }

    /// <summary>An interval, as key and headings name it.</summary>
    public required string Interval { get; init; }

    /// <summary>The narrower of two intervals.</summary>
    public required string InnerInterval { get; init; }

    /// <summary>Between a coverage and the word for interval.</summary>
    public required string IntervalJoint { get; init; }

    /// <summary>Before the number of categories that are drawn as one.</summary>
    public required string OthersBefore { get; init; }

    /// <summary>After it.</summary>
    public required string OthersAfter { get; init; }

    /// <summary>Said of values that are sums of all up to them.</summary>
    public required string Cumulative { get; init; }

    /// <summary>Between the ends of an interval.</summary>
    public required string To { get; init; }

    /// <summary>The same where the lower end is below zero.</summary>
    public required string ToBesideMinus { get; init; }

    /// <summary>Stands where a value is missing.</summary>
    public string Missing { get; } = "—";

    /// <summary>The words of a language.</summary>
    public static Words In(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => WordLists.Chinese,
        ChartLanguage.En => WordLists.English,
    };

    /// <summary>What kind and bound a value has; empty for an observed number.</summary>
    public string StatusOf(ChartRow row) =>
        string.Join(Separator, new[] { KindOf(row.Kind), BoundOf(row.Bound) }.Where(word => word.Length > 0));

    /// <summary>How a value came about; empty for an observation.</summary>
    public string KindOf(ValueKind kind) => kind switch
    {
        ValueKind.Observed => "",
        ValueKind.Modelled => Modelled,
        ValueKind.Provisional => Provisional,
        ValueKind.Projected => Projected,
        ValueKind.Scenario => Scenario,
    };

    /// <summary>A heading with its unit in brackets.</summary>
    public string WithUnit(string title, string unit) => title + Open + unit + Close;

    /// <summary>What share of the stage before a stage is.</summary>
    public string RateOf(string rate) => RateBefore + rate + RateAfter;

    /// <summary>What the categories are called that are drawn as one.</summary>
    public string OthersOf(int count) => OthersBefore + count.ToString(System.Globalization.CultureInfo.InvariantCulture) + OthersAfter;

    /// <summary>An interval by its coverage in percent, or by its plain name.</summary>
    public string IntervalOf(int? level, bool isInner) => level is { } percent
        ? percent.ToString(System.Globalization.CultureInfo.InvariantCulture) + "%" + IntervalJoint + Interval
        : isInner ? InnerInterval : Interval;

    /// <summary>Both ends of an interval; in English a word joins them where a minus sign would meet the dash.</summary>
    public string Range(string low, string high) => low + (low.StartsWith('\u2212') ? ToBesideMinus : To) + high;

    private string BoundOf(ValueBound bound) => bound switch
    {
        ValueBound.None => "",
        ValueBound.AtLeast => AtLeast,
        ValueBound.AtMost => AtMost,
    };
}
