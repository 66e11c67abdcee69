using System.Collections.Frozen;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Assessments.WhatIf;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>All assessments of a site, computed and audited; what pages may ask numbers of.</summary>
public sealed class Portfolio
{
    private static readonly Dictionary<string, string> NoKeys = [];
    private readonly FrozenDictionary<QuantityId, Quantity> _quantities;
    private readonly FrozenDictionary<QuantityId, Claim> _claims;
    private readonly FrozenDictionary<string, Assessment> _assessments;

    private readonly DeclaredNames _names;
    private readonly PortfolioEngines _engines;
    private readonly IReadOnlyDictionary<string, UnitRegistry> _units;
    private readonly UnitRegistry _sharedUnits;

    internal Portfolio(
        IReadOnlyList<Assessment> assessments, DeclaredNames names, PortfolioEngines engines, IReadOnlyDictionary<string, UnitRegistry> units, UnitRegistry sharedUnits)
    {
        Assessments = assessments;
        (_names, _engines, _units, _sharedUnits) = (names, engines, units, sharedUnits);
        _assessments = assessments.ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);
        _quantities = assessments.SelectMany(a => a.Quantities).ToFrozenDictionary(q => q.Id);
        _claims = assessments.SelectMany(a => a.Claims).ToFrozenDictionary(c => c.Id);
    }

    /// <summary>The assessments in the order of their slugs.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>The input–output tables of the site, in the order of their names.</summary>
    public IReadOnlyList<IoTable> InputOutputTables { get; internal init; } = [];

    /// <summary>An assessment by its slug, or null.</summary>
    public Assessment? FindAssessment(string slug) => _assessments.GetValueOrDefault(slug);

    /// <summary>A quantity, or null.</summary>
    public Quantity? FindQuantity(QuantityId id) => _quantities.GetValueOrDefault(id);

    /// <summary>A claim, or null.</summary>
    public Claim? FindClaim(QuantityId id) => _claims.GetValueOrDefault(id);

    /// <summary>What the uncertainty of a quantity comes from; null when nothing that it rests on is uncertain.</summary>
    public QuantitySensitivity? Sensitivity(QuantityId id) => _engines.Analyst.Analyse(id);

    /// <summary>The values of some quantities, in their own units, with some numbers replaced; null for one that has none.</summary>
    public IReadOnlyList<double?> InScenario(IReadOnlyList<QuantityId> targets, IReadOnlyList<Replacement> set) => _engines.Scenarios.Evaluate(targets, set);

    /// <summary>The formulas below a quantity as a program for readers who replace some numbers; null when none of them reaches it.</summary>
    public WhatIfProgram? WhatIf(QuantityId target, IReadOnlyList<QuantityId> inputs) => _engines.WhatIfs.Build(target, inputs);

    /// <summary>Computes an expression over quantities.</summary>
    /// <param name="text">A quantity's name or a formula; names without an assessment are those of <paramref name="assessment"/>.</param>
    /// <param name="assessment">The slug of the page's assessment, or null where names have to be written in full: <c>[slug:name]</c>.</param>
    /// <param name="unit">The unit wanted, or null for that of the first input.</param>
    /// <param name="diagnostics">Takes unknown names, units that do not fit, syntax errors.</param>
    /// <returns>The result, or null after an error.</returns>
    public Expression? Evaluate(LocatedText text, string? assessment, LocatedText? unit, DiagnosticBag diagnostics)
    {
        if (FormulaParser.Parse(text, diagnostics) is not { } root) return null;
        var wanted = unit is null ? null : ParseUnit(unit, assessment, diagnostics);
        if (unit is not null && wanted is null) return null;
        if (FormulaCompiler.Compile(root, _names, assessment, NoKeys, wanted?.Dimension, diagnostics) is not { } formula) return null;
        return root is NameNode { IsPrinted: false } && wanted is null ? Of(FindQuantity(formula.Uses[0].Id)!, text.Text) : Of(_engines.Evaluator.Evaluate(formula, diagnostics), formula, wanted ?? UnitOf(formula), text.Text);
    }

    /// <summary>Reads a unit with the nouns that an assessment knows.</summary>
    /// <returns>The unit, or null after an error.</returns>
    public Unit? ParseUnit(LocatedText text, string? assessment, DiagnosticBag diagnostics) =>
        UnitParser.Parse(text, assessment is not null && _units.TryGetValue(assessment, out var own) ? own : _sharedUnits, diagnostics);

    private static Expression Of(Quantity quantity, string text) =>
        new(text, quantity, quantity.Printed, quantity.Value, quantity.Unit, quantity.Sense, quantity.Range, [], [quantity.Id], quantity.IsSynthetic)
        {
            Interval = quantity.Interval,
            StandardUncertainty = quantity.Spread?.StandardUncertainty,
        };

    private Expression Of(EvaluatedQuantity found, CompiledFormula formula, Unit unit, string text)
    {
        var range = found.Range is { } r ? QuantityBuilder.RangeIn(r.Outer, unit) : (ValueRange?)null;
        var isSynthetic = formula.Inputs.Any(i => FindQuantity(i)!.IsSynthetic);
        var quantity = formula.Single is { } single ? FindQuantity(single.Id) : null;
        var result = new Expression(text, quantity, quantity?.Unit.IsSameAs(unit) == true ? quantity.Printed : null, found.Value is { } v ? unit.FromBase(v) : null, unit, found.Sense, range, quantity is null ? FormulaWriter.Write(formula.Root) : [], formula.Inputs, isSynthetic);
        if (quantity is null) return formula.Inputs.Any(i => FindQuantity(i)!.Spread is not null) ? result : result with { Interval = NumberInterval.Of(range) };
        return result with { Interval = quantity.Interval?.In(Convert), StandardUncertainty = quantity.Spread is { } spread ? Convert(spread.StandardUncertainty) : null };

        double Convert(double number) => unit.FromBase(quantity.Unit.ToBase(number) * formula.Scale);
    }

    // The unit of the first input that counts the same thing; the difference of two percentages is in points.
    private Unit UnitOf(CompiledFormula formula)
    {
        var units = formula.Uses.Select(u => _names.Find(u.Id)!.Value.Unit).ToList();
        var isDifference = formula.Root is OperationNode { Operator: FormulaOperator.Subtract };
        if (isDifference && units.Count > 0 && units.All(u => u.Form == UnitForm.Percent)) return Unit.PercentagePoint;
        if (formula.Dimension.IsNone) return formula.Root is OperationNode { Operator: FormulaOperator.Growth or FormulaOperator.Cagr } ? Unit.Percent : SharedForm(formula.Root, units);
        return units.FirstOrDefault(u => u.Dimension.Equals(formula.Dimension)) ?? Derived(formula.Dimension);
    }

    // Shares stay shares when they are added or averaged; a quotient of anything else is a bare number.
    private static Unit SharedForm(FormulaNode root, IReadOnlyList<Unit> units)
    {
        var isProduct = root is OperationNode { Operator: FormulaOperator.Multiply or FormulaOperator.Divide or FormulaOperator.Power };
        return !isProduct && units.Count > 0 && units.All(u => u.Form == units[0].Form && u.Dimension.IsNone) ? units[0] : Unit.None;
    }

    private Unit Derived(Dimension dimension)
    {
        var terms = dimension.Powers.Select(p => new UnitTerm("", 1, _units.Values.Append(_sharedUnits).Select(r => r.Find(p.Key)).First(n => n is not null)!, p.Value));
        return new Unit(dimension.ToString(), [.. terms.OrderByDescending(t => t.Power)], UnitForm.Plain);
    }
}
