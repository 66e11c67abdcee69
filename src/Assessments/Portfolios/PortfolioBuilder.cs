using Reckon.Assessments.Claims;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Findings;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Assessments.WhatIf;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>Computes and audits what was read: names → formulas → order → values → claims.</summary>
internal sealed class PortfolioBuilder
{
    private readonly IReadOnlyList<AssessmentDeclaration> _declarations;
    private readonly UnitRegistry _sharedUnits;
    private readonly DiagnosticBag _diagnostics;
    private readonly DeclaredNames _names;
    private readonly IoTables _tables;
    private readonly PropagationMemory _memory;

    public PortfolioBuilder(
        IReadOnlyList<AssessmentDeclaration> declarations, UnitRegistry sharedUnits, IReadOnlySet<string> unreadable, IoTables tables, PropagationMemory memory, DiagnosticBag diagnostics)
    {
        (_declarations, _sharedUnits, _tables, _memory, _diagnostics) = (declarations, sharedUnits, tables, memory, diagnostics);
        _names = new DeclaredNames(declarations, unreadable);
    }

    public Portfolio Build()
    {
        var estimations = new EstimatePlanner(_declarations, _names, _tables, _diagnostics).Plan();
        var declarations = _declarations.Select(d => _names.Assessment(d.Slug)).ToList();
        foreach (var declaration in declarations) CheckNames(declaration);
        var declared = declarations.SelectMany(DeclaredNames.AllOf).DistinctBy(q => q.Id).ToDictionary(q => q.Id, Compile);
        foreach (var estimation in estimations) CompileNeeds(estimation);
        var order = DependencyOrder.Find(declared, _diagnostics);
        var evaluator = new QuantityEvaluator(declared, order, _memory, _diagnostics);
        foreach (var estimation in estimations) evaluator.Complete(estimation);
        var model = new UncertaintyBuilder(declarations, declared, _names, _diagnostics).Build(estimations);
        var propagator = new Propagator(declared, evaluator, model, _memory, _diagnostics);
        var studies = new StudyBuilder(declared, evaluator, _names, _diagnostics);
        var assessments = declarations.Select(d => studies.Complete(BuildAssessment(d, declared, evaluator, propagator), d)).ToList();
        var engines = new PortfolioEngines(evaluator, new SensitivityAnalyst(declared, evaluator, model, _memory), new ScenarioEvaluator(declared, evaluator), new WhatIfBuilder(declared, evaluator));
        return new Portfolio(assessments, _names, engines, declarations.ToDictionary(d => d.Slug, d => d.Units, StringComparer.Ordinal), _sharedUnits)
        {
            InputOutputTables = _tables.All,
        };
    }

    private void CompileNeeds(Estimation estimation)
    {
        var needs = estimation.Plan.Needs.Select(n => FormulaCompiler.Compile(n, _names, estimation.Id.Assessment, new Dictionary<string, string>(), null, _diagnostics)).ToList();
        if (!needs.Contains(null)) estimation.Needs = [.. needs.OfType<CompiledFormula>()];
    }

    // All that is named in an assessment shares one set of names: each is an address on its pages.
    private void CheckNames(AssessmentDeclaration declaration)
    {
        var taken = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var quantities = declaration.Quantities.Select(q => (q.Id.Name, q.Span));
        var tables = declaration.Tables.Select(t => (t.Name, t.Span));
        var claims = declaration.Claims.Select(c => (c.Id.Name, c.Span));
        var findings = declaration.Findings.Select(f => (f.Id.Name, f.Span));
        var scenarios = declaration.Scenarios.Select(s => (s.Id.Name, s.Span));
        var corrections = declaration.Corrections.Select(c => (c.Id.Name, c.Span));
        var ladders = declaration.Ladders.Select(l => (l.Id.Name, l.Span));
        foreach (var (name, span) in quantities.Concat(tables).Concat(claims).Concat(findings).Concat(scenarios).Concat(corrections).Concat(ladders).OrderBy(n => n.Span.File.Path, StringComparer.Ordinal).ThenBy(n => n.Span.Start))
        {
            if (taken.TryAdd(name, span)) continue;
            var first = taken[name];
            _diagnostics.Error("duplicate-name", span, $"The name '{name}' is already taken at {first.File.Path}:{first.File.Position(first.Start).Line}.", "Quantities, tables, claims, findings, scenarios, corrections and ladders of an assessment need different names.");
        }
    }

    private DeclaredQuantity Compile(QuantityDeclaration quantity)
    {
        var parsed = quantity.FormulaRoot ?? (quantity.Formula is { } text ? FormulaParser.Parse(text, _diagnostics) : null);
        var formula = parsed is { } root
            ? FormulaCompiler.Compile(root, _names, quantity.Id.Assessment, quantity.RowKeys, quantity.Unit.Dimension, _diagnostics)
            : null;
        foreach (var use in formula?.Uses ?? []) WarnOfWithheld(use, quantity);
        var from = quantity.Implied is { } implied ? QuantityReferences.Find(implied.From, quantity.Id.Assessment, _names, _diagnostics) : null;
        if (from is { } id && _names.Declaration(id) is { Formula: null }) _diagnostics.Error("no-formula", quantity.Implied!.Span, $"'{id.Name}' has no formula that could be solved for '{quantity.Id.Name}'.");
        return new DeclaredQuantity(quantity, formula, from);
    }

    private void WarnOfWithheld(QuantityNode use, QuantityDeclaration quantity)
    {
        if (_names.Declaration(use.Id)?.Withheld is not null)
            _diagnostics.Warning("withheld-input", use.Span, $"'{use.Id.Name}' is withheld, so the formula of '{quantity.Id.Name}' has no value.", "Take the total of the table, which is shown, instead of its parts.");
    }

    private Assessment BuildAssessment(
        AssessmentDeclaration declaration, IReadOnlyDictionary<QuantityId, DeclaredQuantity> declared, QuantityEvaluator evaluator, Propagator propagator)
    {
        var builder = new QuantityBuilder(declared, evaluator, new ProvenanceFinder(declared, evaluator));
        var ids = DeclaredNames.AllOf(declaration).Select(q => q.Id).Distinct().ToList();
        var spreads = propagator.Propagate(ids, declaration.Draws);
        var quantities = ids.Select(id => builder.Build(id) with { Spread = spreads.GetValueOrDefault(id) }).ToList();
        var byId = quantities.ToDictionary(q => q.Id);
        var tables = declaration.Tables.Select(t => new Table(t.Name, t.KeyNames, t.Label, t.Unit, [.. t.Rows.Select(r => byId[r.Id]).Distinct()], t.Span) { IsPublished = t.IsPublished }).ToList();
        var claims = new ClaimBuilder(_names, evaluator, declared, _diagnostics);
        IReadOnlyList<Claim> judged = [.. quantities.Select(claims.OfQuantity).OfType<Claim>(), .. declaration.Claims.Select(claims.Build).OfType<Claim>()];
        new DuplicateStatements(_diagnostics).Report(quantities, judged);
        return new Assessment(declaration.Slug, declaration.Folder, declaration.Title, declaration.Sources, quantities, tables, judged, [.. declaration.Findings.Select(BuildFinding)]);
    }

    private Finding BuildFinding(FindingDeclaration finding)
    {
        var about = finding.About.Select(a => QuantityReferences.FindAny(a, finding.Id.Assessment, _names, _diagnostics)).OfType<QuantityId>().ToList();
        return new Finding(finding.Id, about, finding.Severity, finding.Title, finding.Text, finding.Citation, finding.Span);
    }
}
