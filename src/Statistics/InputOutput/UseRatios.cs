using Reckon.Statistics.Arithmetic;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>Intermediate over final use of a whole table, which reports on platforms print as the indirect jobs per direct job.</summary>
/// <remarks>
/// It is no employment multiplier of any sector: output = intermediate + final use (net of imports), so that 1 + the ratio net of imports
/// is the output multiplier averaged over final demand. What imports are counted in moves it by a fifth.
/// </remarks>
public static class UseRatios
{
    /// <summary>As published: imports in both intermediate and final use, IU / FU.</summary>
    /// <exception cref="ArgumentException">Final use is not above zero, or a total is not finite.</exception>
    public static double Competitive(UseTotals totals) => Ratio(totals.Intermediate, totals.Final);

    /// <summary>Imports taken from final use, IU / (FU − IM): total intermediate input over gross domestic product by
    /// expenditure.</summary>
    /// <exception cref="ArgumentException">Final use less imports is not above zero, or a total is not finite.</exception>
    public static double NetOfImports(UseTotals totals) => Ratio(totals.Intermediate, totals.Final - totals.Imports);

    /// <summary>Domestic products only, in both intermediate and final use.</summary>
    /// <exception cref="ArgumentException">Final use of domestic products is not above zero.</exception>
    public static double DomesticOnly(NonCompetitiveTable table) => Ratio(table.Domestic.TotalIntermediate(), table.Domestic.TotalFinal());

    private static double Ratio(double intermediate, double final)
    {
        Require.Finite(intermediate, nameof(intermediate));
        if (!(final > 0) || !double.IsFinite(final))
            throw new ArgumentException(Invariant($"Final use is {final}; it must be a finite number above zero."), nameof(final));
        return intermediate / final;
    }
}
