using Reckon.Assessments.Estimators;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Gathers all that is said of uncertainty and correlation.</summary>
internal sealed class UncertaintyBuilder(
    IReadOnlyList<AssessmentDeclaration> declarations, IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, IQuantityNames names, DiagnosticBag diagnostics)
{
    /// <summary>The model; call it when the estimates are computed.</summary>
    public UncertaintyModel Build(IReadOnlyList<Estimation> estimations)
    {
        var model = new UncertaintyModel(quantities.Values, estimations, diagnostics);
        foreach (var declaration in declarations)
        {
            foreach (var correlation in declaration.Correlations) Add(correlation, declaration.Slug, model);
        }

        return model;
    }

    private void Add(CorrelationDeclaration correlation, string assessment, UncertaintyModel model)
    {
        var first = QuantityReferences.Find(correlation.First, assessment, names, diagnostics);
        var second = QuantityReferences.Find(correlation.Second, assessment, names, diagnostics);
        if (first is not { } a || second is not { } b) return;
        foreach (var (id, text) in new[] { (a, correlation.First), (b, correlation.Second) }.Where(p => !model.Inputs.ContainsKey(p.Item1)))
        {
            var isImpossible = quantities[id].Declaration.Uncertainty is not null;
            if (!isImpossible) diagnostics.Error("not-uncertain", text.Span, $"'{id.Name}' has no uncertainty that could be correlated.", "Say how uncertain it is with 'uncertainty', or correlate the numbers that it is computed from.");
        }

        if (a == b) diagnostics.Error("not-uncertain", correlation.Span, $"'{a.Name}' cannot be correlated with itself.");
        else if (model.Inputs.ContainsKey(a) && model.Inputs.ContainsKey(b)) model.Correlate(a, b, correlation.Rank, correlation.Span);
    }
}
