using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks;

/// <summary>A form of chart. Each sealed class of this kind in a folder of <c>Marks/</c> is found by listing; there is no register to edit.</summary>
internal interface IMark
{
    /// <summary>The name that specifications use: lower case letters.</summary>
    string Name { get; }

    /// <summary>One English sentence for authors: what it shows best.</summary>
    string Summary { get; }

    /// <summary>The channels it cannot do without.</summary>
    IReadOnlyList<Channel> Required { get; }

    /// <summary>The channels it can use besides.</summary>
    IReadOnlyList<Channel> Optional { get; }

    /// <summary>The channel that names the years or categories.</summary>
    Channel CategoryChannel { get; }

    /// <summary>The channel that carries the numbers.</summary>
    Channel ValueChannel { get; }

    /// <summary>The order of its rows where the specification asks for none.</summary>
    SortOrder DefaultSort { get; }

    /// <summary>Its series are parts of a whole, so that a total means something.</summary>
    bool AddsUp { get; }

    /// <summary>A total without a value stands for the sum of the rows above it.</summary>
    bool TotalsRun { get; }

    /// <summary>What it is called in a description (“折线图”, “Line chart”).</summary>
    string NameIn(ChartLanguage language);

    /// <summary>What an author must mend that only this mark knows of. Fields are present and numbers finite when it is called.</summary>
    IEnumerable<ChartProblem> Check(ChartData data);

    /// <summary>Draws data of which at least one value is present and nothing is left to mend.</summary>
    Picture Draw(ChartData data, Sheet sheet);

    /// <summary>Sentences on the data that this form brings out: extremes, totals, trend.</summary>
    IEnumerable<string> Describe(ChartData data, IPhrases phrases);
}
