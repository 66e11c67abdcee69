using Reckon.Assessments.Bridges;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators;

/// <summary>Turns declared estimates into quantities: the headline gets a formula, the outputs become quantities of their own.</summary>
/// <remarks>An estimate may name outputs of another one; that one is then planned first.</remarks>
internal sealed class EstimatePlanner : IQuantityNames
{
    private static readonly Catalog<IEstimator> Estimators = new(typeof(EstimatePlanner).Assembly, e => e.Name);
    private readonly DeclaredNames _names;
    private readonly IoTables _tables;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<QuantityId, (QuantityDeclaration Target, AssessmentDeclaration Assessment)> _open = [];
    private readonly Dictionary<QuantityId, Estimation> _planned = [];

    public EstimatePlanner(IReadOnlyList<AssessmentDeclaration> assessments, DeclaredNames names, IoTables tables, DiagnosticBag diagnostics)
    {
        (_names, _tables, _diagnostics) = (names, tables, diagnostics);
        foreach (var assessment in assessments)
        {
            foreach (var quantity in assessment.Quantities.Where(q => q.Estimate is not null)) _open.TryAdd(quantity.Id, (quantity, assessment));
        }
    }

    /// <summary>The names of all estimators, in ordinal order.</summary>
    public static IReadOnlyList<string> Known => Estimators.Names;

    /// <summary>An estimator by name, or null.</summary>
    public static IEstimator? Find(string name) => Estimators.Find(name);

    public IEnumerable<string> Assessments => _names.Assessments;

    /// <summary>All estimates, planned.</summary>
    public IReadOnlyList<Estimation> Plan()
    {
        while (_open.Count > 0) Plan(_open.Keys.First());
        return [.. _planned.Values];
    }

    (Unit Unit, bool IsPrinted)? IQuantityNames.Find(QuantityId id)
    {
        if (_names.Find(id) is { } found) return found;
        PlanOwnerOf(id);
        return _names.Find(id);
    }

    public bool IsBroken(QuantityId id) => _names.IsBroken(id);

    public bool IsUnreadable(string assessment) => _names.IsUnreadable(assessment);

    public IReadOnlyList<IReadOnlyList<string>>? FindRows(QuantityId table)
    {
        if (_names.FindRows(table) is { } rows) return rows;
        PlanOwnerOf(table);
        return _names.FindRows(table);
    }

    public IEnumerable<string> NamesOf(string assessment) => _names.NamesOf(assessment);

    public Dimension? DurationOf(Dimension dimension) => _names.DurationOf(dimension);

    public ExactScales Scales => _names.Scales;

    public IReadOnlyList<Bridge> BridgesOf(string assessment) => _names.BridgesOf(assessment);

    private void PlanOwnerOf(QuantityId id)
    {
        var owner = _open.Keys.FirstOrDefault(o => o.Assessment == id.Assessment && id.Name.StartsWith(o.Name + ".", StringComparison.Ordinal));
        if (owner.Name is not null) Plan(owner);
    }

    private void Plan(QuantityId id)
    {
        _open.Remove(id, out var open);
        var (target, declaration) = (open.Target, open.Target.Estimate!);
        if (Estimators.Find(declaration.Estimator.Text) is not { } estimator)
        {
            _diagnostics.Error("unknown-estimator", declaration.Estimator.Span, $"There is no estimator '{declaration.Estimator.Text}'.", Suggestion.For(declaration.Estimator.Text, Known) ?? $"Known: {string.Join(", ", Known)}.");
            _names.Break(target);
            return;
        }

        var call = new EstimateCall(target, estimator, new EstimateContext(open.Assessment, this, _tables, _diagnostics));
        if (OptionChecker.Check(declaration, estimator, _diagnostics) && estimator.Plan(call) is { } plan) Take(call, new Estimation(id, estimator, plan, declaration) { Digest = call.Digest });
        else Drop(target);
    }

    // What it rests on may have been found wrong before: data, a design, a table.
    private void Drop(QuantityDeclaration target)
    {
        if (!_diagnostics.HasErrors) throw new InvalidOperationException($"The estimate '{target.Id.Name}' was not planned, and nobody said why.");
        _names.Break(target);
    }

    private void Take(EstimateCall call, Estimation estimation)
    {
        _planned[estimation.Id] = estimation;
        var statistics = 0;
        var outputs = estimation.Plan.Outputs.Select(o => Declare(call, estimation, o, o.Formula is null ? statistics++ : -1)).ToList();
        _names.Add(call.Target with { FormulaRoot = estimation.Plan.Headline, Estimation = estimation }, outputs, Tables(call, estimation, outputs));
    }

    private static QuantityDeclaration Declare(EstimateCall call, Estimation estimation, EstimateOutput output, int index)
    {
        var data = call.UsedData is [var first, ..] ? first : null;
        return new QuantityDeclaration
        {
            Id = estimation.Id with { Name = $"{estimation.Id.Name}.{output.FullName}" },
            Label = Words.Of("{0}：{1}", "{0}: {1}", call.Target.Label, output.Label),
            Unit = output.Unit,
            FormulaRoot = output.Formula,
            Statistic = index < 0 ? null : new Statistic(estimation, index),
            Citation = index < 0 ? null : output.Citation ?? data?.Citation,
            IsSynthetic = index >= 0 && call.UsedData.Any(d => d.IsSynthetic),
            Table = IsRow(estimation, output) ? $"{estimation.Id.Name}.{output.Name}" : null,
            Keys = output.Keys,
            Span = call.Target.Span,
        };
    }

    private static LocalText LabelOf(EstimateCall call, (EstimateOutput Output, QuantityDeclaration Quantity) first) =>
        first.Output.TableLabel is { } label ? Words.Of("{0}：{1}", "{0}: {1}", call.Target.Label, label) : first.Quantity.Label;

    private static List<TableDeclaration> Tables(EstimateCall call, Estimation estimation, List<QuantityDeclaration> outputs) =>
        [.. estimation.Plan.Outputs.Zip(outputs).Where(o => IsRow(estimation, o.First)).GroupBy(o => o.First.Name).Select(g => new TableDeclaration(
            $"{estimation.Id.Name}.{g.Key}", g.First().First.KeyNames, LabelOf(call, g.First()), g.First().First.Unit, [.. g.Select(o => o.Second)], call.Target.Span))];

    // A table counts one thing; outputs of one name that count different things, such as slopes, are single quantities with a key.
    private static bool IsRow(Estimation estimation, EstimateOutput output) =>
        output.Keys.Count > 0 && estimation.Plan.Outputs.Where(o => o.Name == output.Name).All(o => o.Unit.Dimension.Equals(output.Unit.Dimension));
}
