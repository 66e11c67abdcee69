using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators;

/// <summary>Holds the options that an author gives against those that an estimator has.</summary>
internal static class OptionChecker
{
    /// <summary>Reports unknown options with the nearest known one, and missing ones.</summary>
    /// <returns>Whether all is well.</returns>
    public static bool Check(EstimateDeclaration declaration, IEstimator estimator, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var known = estimator.Options.Select(o => o.Name).ToList();
        foreach (var (key, _) in (declaration.With?.Entries ?? []).Where(e => !known.Contains(e.Key.Text)))
            diagnostics.Error("unknown-option", key.Span, $"'{key.Text}' is not an option of the estimator '{estimator.Name}'.", Suggestion.For(key.Text, known) ?? $"Its options: {string.Join(", ", known)}.");
        foreach (var missing in estimator.Options.Where(o => o.IsRequired && declaration.With?.Find(o.Name) is null))
            diagnostics.Error("missing-option", declaration.Span, $"The estimator '{estimator.Name}' needs the option '{missing.Name}'.", "Options stand below 'with:'.");
        return diagnostics.ErrorCount == errors;
    }
}
