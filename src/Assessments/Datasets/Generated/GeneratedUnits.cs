using Reckon.Assessments.Reading;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>The units of generated data: those that the author gives to columns, and for the others what they come in.</summary>
/// <param name="kind">What is generated.</param>
/// <param name="given">The author's units, by column.</param>
/// <param name="place">Where the data are declared.</param>
/// <param name="context">The nouns of the assessment.</param>
internal sealed class GeneratedUnits(GeneratedKind kind, IReadOnlyDictionary<string, Unit> given, SourceSpan place, ReadingContext context)
{
    private readonly Dictionary<string, Unit?> _known = new(StringComparer.Ordinal);

    /// <summary>The unit of each column that has one.</summary>
    public IReadOnlyDictionary<string, Unit> OfColumns()
    {
        var units = given.ToDictionary(StringComparer.Ordinal);
        foreach (var (column, text) in kind.Units) units.TryAdd(column, given.GetValueOrDefault(column) ?? Parse(text));
        return units;
    }

    /// <summary>The unit of a total.</summary>
    public Unit Of(GeneratedTotal total) => total.Column is { } column && given.TryGetValue(column, out var unit) ? unit : Parse(total.Unit);

    // Each unit whose nouns the site lacks is reported once.
    private Unit Parse(string text)
    {
        if (_known.TryGetValue(text, out var found)) return found ?? Unit.None;
        var unit = _known[text] = UnitParser.Parse(new LocatedText(text, place, false), context.Units, new DiagnosticBag());
        if (unit is null) context.Diagnostics.Error("unknown-unit", place, $"Generated {kind.Name} come in the unit '{text}', of which this site lacks a noun.", "Declare the noun in data/units.yaml or below 'units:'.");
        return unit ?? Unit.None;
    }
}
