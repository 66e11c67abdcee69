using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;
using Reckon.Statistics.Distributions;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Makes the distribution of a printed number from what is said of its uncertainty.</summary>
/// <remarks>JCGM 101:2008, table 1: which distribution fits which knowledge.</remarks>
internal static class DistributionFactory
{
    // How far the value may stand from the middle of its interval, in half-widths, before the interval is called lopsided.
    private const double Slack = 0.1;

    /// <summary>The distribution in units without scale, or null after an error.</summary>
    public static IDistribution? Of(QuantityDeclaration quantity, DiagnosticBag diagnostics)
    {
        var (uncertainty, printed, unit) = (quantity.Uncertainty!, quantity.Printed!, quantity.Unit);
        try
        {
            if (Problem(uncertainty, printed) is not { } problem) return Make(uncertainty, printed, unit);
            diagnostics.Error("impossible-distribution", uncertainty.Span, $"{problem.Message} ({quantity.Id.Name} = {quantity.PrintedText}).", problem.Hint);
        }
        catch (ArgumentException e)
        {
            diagnostics.Error("impossible-distribution", uncertainty.Span, $"No such distribution exists: {FirstSentence(e)}");
        }

        return null;
    }

    private static IDistribution Make(UncertaintyDeclaration uncertainty, PrintedNumber printed, Unit unit)
    {
        var x = uncertainty.Numbers.Select(unit.ToBase).ToList();
        var value = unit.ToBase((double)printed.Nominal);
        return uncertainty.Form switch
        {
            UncertaintyForm.Printed => Rounded(printed, unit),
            UncertaintyForm.StandardError => new NormalDistribution(value, x[0]),
            UncertaintyForm.Relative => new NormalDistribution(value, Math.Abs(value) * uncertainty.Numbers[0] / 100),
            UncertaintyForm.Interval => NormalDistribution.FromInterval(x[0], x[1], uncertainty.Level),
            UncertaintyForm.Normal => new NormalDistribution(x[0], x[1]),
            UncertaintyForm.LogNormal => LogNormalDistribution.FromInterval(x[0], x[1], uncertainty.Level),
            UncertaintyForm.Uniform => new UniformDistribution(x[0], x[1]),
            UncertaintyForm.Triangular => new TriangularDistribution(x[0], x[1], x[2]),
            UncertaintyForm.Pert => new PertDistribution(x[0], x[1], x[2]),
            UncertaintyForm.Beta => new BetaDistribution(uncertainty.Numbers[0], uncertainty.Numbers[1]),
        };
    }

    // Monte Carlo takes the nominal of a bound, as the page prints ≥ beside it: the rounding alone is uncertain.
    private static UniformDistribution Rounded(PrintedNumber printed, Unit unit)
    {
        var (nominal, half) = ((double)printed.Nominal, (double)printed.LastDigit / 2);
        return new UniformDistribution(unit.ToBase(nominal - half), unit.ToBase(nominal + half));
    }

    private static (string Message, string Hint)? Problem(UncertaintyDeclaration uncertainty, PrintedNumber printed)
    {
        var (x, value) = (uncertainty.Numbers, (double)printed.Nominal);
        return uncertainty.Form switch
        {
            UncertaintyForm.Printed when printed.IsExact => ("An exact count has no rounding that would be uncertain", "Leave out 'uncertainty' or 'exact'."),
            UncertaintyForm.StandardError or UncertaintyForm.Relative when x[0] <= 0 => ("A standard error is above zero", "For instance: se: 2"),
            UncertaintyForm.Interval when x[0] >= x[1] => ("The first end of the interval is not below the second", "For instance: interval: [80, 120]"),
            UncertaintyForm.Interval when Math.Abs(value - (x[0] + x[1]) / 2) > Slack * (x[1] - x[0]) / 2 => ("The value does not stand in the middle of its interval", "For a lopsided interval say lognormal: [low, high], or triangular: [low, likeliest, high]."),
            UncertaintyForm.LogNormal when x[0] <= 0 => ("A lognormal number is above zero, and so are both ends of its interval", "For instance: lognormal: [80, 140]"),
            UncertaintyForm.Beta => null,
            UncertaintyForm.Uniform or UncertaintyForm.Triangular or UncertaintyForm.Pert when value < x[0] || value > x[^1] => ("The value lies outside its own bounds", "The bounds have to enclose the value."),
            _ => null,
        };
    }

    private static string FirstSentence(ArgumentException e) => e.Message.Split(" (Parameter", 2)[0];
}
