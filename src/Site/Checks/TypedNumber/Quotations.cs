using System.Text.RegularExpressions;

namespace Reckon.Site.Checks.TypedNumber;

/// <summary>Finds quotations in a line: what another wrote cannot be computed.</summary>
internal static partial class Quotations
{
    /// <summary>Where quotations start and end, marks included.</summary>
    public static IEnumerable<(int Start, int End)> Of(string line) => Quotation().Matches(line).Select(m => (m.Index, m.Index + m.Length));

    [GeneratedRegex("“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|\"[^\"<>]*\"")]
    private static partial Regex Quotation();
}
