using Reckon.Assessments.Corrections;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Ladders;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>Builds what an assessment says about its quantities: headlines, scenarios, corrections, ladders.</summary>
internal sealed class StudyBuilder
{
    private readonly IQuantityNames _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly ReplacementResolver _replacements;
    private readonly CorrectionBuilder _corrections;

    public StudyBuilder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator, IQuantityNames names, DiagnosticBag diagnostics)
    {
        (_names, _diagnostics) = (names, diagnostics);
        _replacements = new ReplacementResolver(quantities, evaluator, names, diagnostics);
        _corrections = new CorrectionBuilder(quantities, new ScenarioEvaluator(quantities, evaluator), _replacements, names, diagnostics);
    }

    /// <summary>The assessment with all of them.</summary>
    public Assessment Complete(Assessment assessment, AssessmentDeclaration declaration) => assessment with
    {
        Headlines = [.. declaration.Headlines.Select(h => Find(h, declaration.Slug)).OfType<QuantityId>()],
        Scenarios = [.. declaration.Scenarios.Select(s => new Scenario(s.Id, s.Label, s.Note, _replacements.Resolve(s.Set, declaration.Slug), s.Span))],
        Corrections = [.. declaration.Corrections.Select(_corrections.Build).OfType<Correction>()],
        Ladders = [.. declaration.Ladders.Select(BuildLadder)],
    };

    private Ladder BuildLadder(LadderDeclaration ladder) => new(ladder.Id, ladder.Label, [.. ladder.Rungs.Select(r => new Rung(r.Kind, r.Quantity is { } q ? Find(q, ladder.Id.Assessment) : null, r.Missing))], ladder.Span);

    private QuantityId? Find(LocatedText name, string assessment) => QuantityReferences.Find(name, assessment, _names, _diagnostics);
}
