using Reckon.Assessments.Corrections;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Numbers;

/// <summary>Steps of corrections in words.</summary>
internal static class CorrectionWords
{
    /// <summary>What is done in it: its own words, else those of its cause.</summary>
    public static string Of(CorrectionStep step, IPageScope scope) => step.Label?.In(scope.Language.Code) ?? scope.Translate($"cause.{CauseName(step.Cause)}");

    private static string CauseName(CorrectionCause cause) => cause switch
    {
        CorrectionCause.Jensen => "jensen",
        CorrectionCause.Multiplier => "multiplier",
        CorrectionCause.Imports => "imports",
        CorrectionCause.DoubleCounting => "doubleCounting",
        CorrectionCause.Scope => "scope",
        CorrectionCause.Weights => "weights",
        CorrectionCause.Productivity => "productivity",
        CorrectionCause.Additionality => "additionality",
        CorrectionCause.Arithmetic => "arithmetic",
    };
}
