using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks;

/// <summary>What is to be known of a mark before it draws: its names, its channels and how it treats rows.</summary>
public sealed record MarkEntry
{
    /// <summary>The name that specifications use: lower case letters, words joined by hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>One English sentence for authors: what it shows best.</summary>
    public required string Summary { get; init; }

    /// <summary>The same sentence in Chinese.</summary>
    public string ChineseSummary { get; init; } = "";

    /// <summary>What it is called in a Chinese description (“折线图”).</summary>
    public required string ChineseName { get; init; }

    /// <summary>What it is called in an English description (“Line chart”).</summary>
    public required string EnglishName { get; init; }

    /// <summary>The channel that names the years or categories.</summary>
    public required Channel Category { get; init; }

    /// <summary>The channel that carries the numbers.</summary>
    public required Channel Value { get; init; }

    /// <summary>The channel that names the series, or whatever else stands beside the categories; color by default.</summary>
    public Channel Series { get; init; } = Channel.Color;

    /// <summary>Whether there is nothing to draw without a number.</summary>
    public bool NeedsValues { get; init; } = true;

    /// <summary>The channels that it cannot do without; x and y by default.</summary>
    public IReadOnlyList<Channel> Required { get; init; } = [Channel.X, Channel.Y];

    /// <summary>The channels that it can use besides.</summary>
    public IReadOnlyList<Channel> Optional { get; init; } = [];

    /// <summary>The order of its rows where the specification asks for none; as the data come by default.</summary>
    public SortOrder DefaultSort { get; init; } = SortOrder.Data;

    /// <summary>Whether its series are parts of a whole, so that a total means something.</summary>
    public bool AddsUp { get; init; }

    /// <summary>Whether a total without a value stands for the sum of the rows above it.</summary>
    public bool TotalsRun { get; init; }

    /// <summary>Its category channel carries numbers on a true scale.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>The channels that may stand on a logarithmic scale; none by default, as bars and areas start at zero.</summary>
    public IReadOnlyList<Channel> Scalable { get; init; } = [];

    /// <summary>From how many points on those close together are drawn as one; null for never.</summary>
    public int? MostPoints { get; init; }

    /// <summary>
    /// Whether low and high are where the value goes with an input at its low and its high end, in either order (rows are then
    /// sorted by their distance); else they are the ends of an interval.
    /// </summary>
    public bool IsSwing { get; init; }

    /// <summary>Whether its stacks can be drawn as 100 % each.</summary>
    public bool TakesShares { get; init; }

    /// <summary>What it shows best, in a language; in English where nothing is said in Chinese.</summary>
    public string SummaryIn(ChartLanguage language) => language == ChartLanguage.Zh && ChineseSummary.Length > 0 ? ChineseSummary : Summary;

    /// <summary>What it is called in a description.</summary>
    public string NameIn(ChartLanguage language) => language switch
    {
        ChartLanguage.Zh => ChineseName,
        ChartLanguage.En => EnglishName,
    };
}
