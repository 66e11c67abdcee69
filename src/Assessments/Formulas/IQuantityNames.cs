using Reckon.Assessments.Bridges;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

/// <summary>What a formula may name.</summary>
internal interface IQuantityNames
{
    /// <summary>What its names name, for messages.</summary>
    string Kind => "quantity";

    /// <summary>The unit of a quantity and whether a source prints it, or null when there is none of that name.</summary>
    (Unit Unit, bool IsPrinted)? Find(QuantityId id);

    /// <summary>Whether something of that name was declared, but with an error that was reported already.</summary>
    bool IsBroken(QuantityId id);

    /// <summary>Whether an assessment is there but could not be read: what names it need not be told so.</summary>
    bool IsUnreadable(string assessment);

    /// <summary>The keys of a table's rows, or null when there is no such table.</summary>
    IReadOnlyList<IReadOnlyList<string>>? FindRows(QuantityId table);

    /// <summary>All names of an assessment, for suggestions.</summary>
    IEnumerable<string> NamesOf(string assessment);

    /// <summary>The slugs of all assessments.</summary>
    IEnumerable<string> Assessments { get; }

    /// <summary>For the dimension of a point in time, that of a duration; else null.</summary>
    Dimension? DurationOf(Dimension dimension);

    /// <summary>The conversions that need no bridge: minutes and hours, months and years.</summary>
    ExactScales Scales { get; }

    /// <summary>The bridges that formulas of an assessment may cross.</summary>
    IReadOnlyList<Bridge> BridgesOf(string assessment);
}
