using System.Text.RegularExpressions;

namespace Reckon.Assessments.Designs;

/// <summary>Names the outputs by domain after the column of the domains: <c>by_tier</c>.</summary>
internal static partial class DomainName
{
    /// <summary>The name for a column.</summary>
    public static string Of(string column) => "by_" + NoName().Replace(column, "_");

    [GeneratedRegex(@"[^\p{L}\p{Nd}_]")]
    private static partial Regex NoName();
}
