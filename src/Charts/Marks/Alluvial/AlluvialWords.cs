using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks.Alluvial;

/// <summary>What an alluvial chart says besides its data, in one language.</summary>
/// <param name="Ends">Heading of the rows of the matrix.</param>
/// <param name="Step">Heading of the steps.</param>
/// <param name="Between">Stands between the ends of a flow.</param>
/// <param name="From">Before where a flow starts.</param>
internal sealed record AlluvialWords(string Ends, string Step, string Between, string From)
{
    /// <summary>The words of a language.</summary>
    public static AlluvialWords In(ChartLanguage language) => language == ChartLanguage.Zh
        ? new AlluvialWords("从（行）到（列）", "步骤", "到", "从")
        : new AlluvialWords("From (rows) to (columns)", "Step", " to ", "");

    /// <summary>The name of a flow as prose says it.</summary>
    public string NameOf(string start, string end) => From + start + Between + end;
}
