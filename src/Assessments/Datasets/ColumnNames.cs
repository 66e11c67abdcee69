using Reckon.Assessments.Bridges;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Datasets;

/// <summary>The columns of a dataset as the names of a formula over its rows.</summary>
internal sealed class ColumnNames(Dataset dataset) : IQuantityNames
{
    public string Kind => "column";

    public IEnumerable<string> Assessments => [dataset.Name];

    public (Unit Unit, bool IsPrinted)? Find(QuantityId id) => dataset.IndexOf(id.Name) < 0 ? null : (dataset.UnitOf(id.Name), false);

    public bool IsBroken(QuantityId id) => false;

    public bool IsUnreadable(string assessment) => false;

    public IReadOnlyList<IReadOnlyList<string>>? FindRows(QuantityId table) => null;

    public IEnumerable<string> NamesOf(string assessment) => dataset.File.Columns;

    public Dimension? DurationOf(Dimension dimension) => null;

    public ExactScales Scales => dataset.Scales;

    public IReadOnlyList<Bridge> BridgesOf(string assessment) => [];
}
