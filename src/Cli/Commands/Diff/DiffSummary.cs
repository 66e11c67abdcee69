using System.Globalization;
using Reckon.Assessments.Editions;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Sums differences up in a sentence or two.</summary>
internal static class DiffSummary
{
    public static string Of(EditionDifference difference, double tolerance)
    {
        if (difference.IsEmpty) return "Nothing changed.";
        var exceeding = difference.Numbers.Count(n => n.Exceeds(tolerance));
        var beyond = tolerance > 0 ? $", {exceeding} of them beyond {DiffNumbers.Percent(tolerance)[1..]}" : "";
        var worse = difference.Claims.Count(c => c.IsWorse);
        return string.Create(CultureInfo.InvariantCulture, $"{Count(difference.Numbers.Count, "number")} changed{beyond}; {Count(difference.Claims.Count, "claim")} changed, {worse} for the worse.");
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
