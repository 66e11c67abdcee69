using Reckon.Assessments.Claims;
using Reckon.Assessments.Editions;
using Reckon.Assessments.Quantities;

namespace Reckon.Cli.Commands.Diff;

/// <summary>The words of closed sets, the same in every format: their names in lower case, as <c>numbers.json</c> has them.</summary>
internal static class DiffWords
{
    public static string Of(ChangeCause cause) => Lower(cause.ToString());

    public static string Of(QuantityKind kind) => Lower(kind.ToString());

    public static string Of(ClaimStatus status) => Lower(status.ToString());

    private static string Lower(string name) => name.ToLowerInvariant();
}
