using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.InputOutput;

/// <summary>The input–output tables of a site: one <c>data/io/NAME.yaml</c> each.</summary>
internal sealed class IoTables
{
    private readonly Dictionary<string, IoTable?> _tables;

    private IoTables(Dictionary<string, IoTable?> tables) => _tables = tables;

    /// <summary>No tables.</summary>
    public static IoTables None { get; } = new([]);

    /// <summary>The tables that are sound, in the order of their names.</summary>
    public IReadOnlyList<IoTable> All => [.. _tables.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Value).OfType<IoTable>()];

    /// <summary>The names of all tables, sound or not.</summary>
    public IReadOnlyList<string> Names => [.. _tables.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads and checks all tables below the input folder.</summary>
    public static IoTables Load(SourceFolder files, string input, UnitRegistry units, DiagnosticBag diagnostics)
    {
        var folder = $"{input}/data/io";
        var paths = files.List(folder).Where(p => p.EndsWith(".yaml", StringComparison.Ordinal) && p.LastIndexOf('/') == folder.Length);
        return new IoTables(paths.ToDictionary(p => p[(folder.Length + 1)..^".yaml".Length], p => new IoTableReader(files, folder, units, diagnostics).Read(p), StringComparer.Ordinal));
    }

    /// <summary>Whether there is a table of this name, sound or not.</summary>
    public bool Has(string name) => _tables.ContainsKey(name);

    /// <summary>A table, or null where there is none or its errors were reported.</summary>
    public IoTable? Find(string name) => _tables.GetValueOrDefault(name);
}
