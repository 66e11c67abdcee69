using Reckon.Assessments.Bridges;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Portfolios;

/// <summary>All quantities and tables that are declared, by name.</summary>
internal sealed class DeclaredNames : IQuantityNames
{
    private readonly Dictionary<string, AssessmentDeclaration> _assessments;
    private readonly IReadOnlySet<string> _unreadable;
    private readonly Dictionary<QuantityId, QuantityDeclaration> _quantities = [];
    private readonly Dictionary<QuantityId, IReadOnlyList<IReadOnlyList<string>>> _tables = [];
    private readonly HashSet<QuantityId> _broken = [];
    private readonly Dictionary<string, string> _durations = new(StringComparer.Ordinal);

    public DeclaredNames(IReadOnlyList<AssessmentDeclaration> assessments, IReadOnlySet<string> unreadable)
    {
        _unreadable = unreadable;
        _assessments = assessments.ToDictionary(a => a.Slug, StringComparer.Ordinal);
        foreach (var assessment in assessments)
        {
            foreach (var quantity in AllOf(assessment)) _quantities.TryAdd(quantity.Id, quantity);
            foreach (var table in assessment.Tables) _tables[new QuantityId(assessment.Slug, table.Name)] = [.. table.Rows.Select(r => r.Keys)];
            foreach (var noun in assessment.Units.Nouns.Where(n => n.Duration is not null)) _durations[noun.Id] = noun.Duration!;
        }

        Scales = new ExactScales(assessments.SelectMany(a => a.Units.Nouns));
    }

    public IEnumerable<string> Assessments => _assessments.Keys;

    /// <summary>All quantities in the order of the file; the rows of a table stand where the table is declared.</summary>
    public static IEnumerable<QuantityDeclaration> AllOf(AssessmentDeclaration assessment)
    {
        var tables = assessment.Tables.Select(t => (t.Span.Start, t.Rows));
        var single = assessment.Quantities.Select(q => (Start: q.Place, Rows: (IReadOnlyList<QuantityDeclaration>)[q]));
        return tables.Concat(single).OrderBy(p => p.Start).SelectMany(p => p.Rows);
    }

    /// <summary>The assessment with what its estimates added to it.</summary>
    public AssessmentDeclaration Assessment(string slug) => _assessments[slug];

    /// <summary>Takes in what an estimate gives: its headline in place of the declared one, further quantities, tables of them.</summary>
    public void Add(QuantityDeclaration headline, IReadOnlyList<QuantityDeclaration> outputs, IReadOnlyList<TableDeclaration> tables)
    {
        var own = _assessments[headline.Id.Assessment];
        var quantities = own.Quantities.Select(q => q.Id == headline.Id ? headline : q).Concat(outputs.Where(o => o.Table is null));
        _assessments[own.Slug] = own with { Quantities = [.. quantities], Tables = [.. own.Tables, .. tables] };
        _quantities[headline.Id] = headline;
        foreach (var output in outputs) _quantities.TryAdd(output.Id, output);
        foreach (var table in tables) _tables[new QuantityId(own.Slug, table.Name)] = [.. table.Rows.Select(r => r.Keys)];
    }

    /// <summary>Remembers that an estimate has an error that was reported: what names its outputs need not be told so.</summary>
    public void Break(QuantityDeclaration estimate) => _broken.Add(estimate.Id);

    public QuantityDeclaration? Declaration(QuantityId id) => _quantities.GetValueOrDefault(id);

    public (Unit Unit, bool IsPrinted)? Find(QuantityId id) => Declaration(id) is { } quantity ? (quantity.Unit, quantity.Printed is not null) : null;

    public bool IsUnreadable(string assessment) => _unreadable.Contains(assessment);

    public bool IsBroken(QuantityId id) =>
        IsBelowBroken(id) || _assessments.TryGetValue(id.Assessment, out var assessment) && (assessment.Broken.Contains(id.Name) || assessment.Broken.Contains(ReadingContext.Everything) || assessment.Broken.Contains(id.Name.Split('[')[0]));

    private bool IsBelowBroken(QuantityId id) => _broken.Any(b => b.Assessment == id.Assessment && id.Name.StartsWith(b.Name + ".", StringComparison.Ordinal));

    public IReadOnlyList<IReadOnlyList<string>>? FindRows(QuantityId table) => _tables.GetValueOrDefault(table);

    public IEnumerable<string> NamesOf(string assessment) => _quantities.Keys.Where(k => k.Assessment == assessment).Select(k => k.Name);

    public Dimension? DurationOf(Dimension dimension) =>
        dimension.Powers.Count == 1 && dimension.Powers.First() is { Value: 1, Key: var noun } && _durations.TryGetValue(noun, out var duration) ? Dimension.Of(duration) : null;

    public ExactScales Scales { get; }

    public IReadOnlyList<Bridge> BridgesOf(string assessment) => _assessments.TryGetValue(assessment, out var found) ? found.Bridges : [];
}
