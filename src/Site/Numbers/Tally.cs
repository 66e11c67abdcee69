using Reckon.Assessments.Claims;
using Reckon.Assessments.Portfolios;

namespace Reckon.Site.Numbers;

/// <summary>How many claims have a verdict.</summary>
/// <param name="Status">The verdict's name.</param>
/// <param name="Text">The verdict in words.</param>
/// <param name="Count">How many, in digits.</param>
public sealed record Tally(string Status, string Text, string Count)
{
    /// <summary>The verdicts that occur among the claims of assessments, in the order of <see cref="ClaimStatus"/>.</summary>
    public static IReadOnlyList<Tally> Of(IEnumerable<Assessment> assessments, NumberWords words) =>
        [.. assessments.SelectMany(a => a.Claims)
            .GroupBy(c => c.Status)
            .OrderBy(g => g.Key)
            .Select(g => Of(NumberWords.StatusName(g.Key), g.Count(), words))];

    /// <summary>A count with its words.</summary>
    public static Tally Of(string status, int count, NumberWords words) =>
        new(status, words.Status(status), count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
