using System.Globalization;
using System.IO.Compression;

namespace Reckon.Statistics.Gauge;

/// <summary>A data set that the library carries, with the numbers certified for it.</summary>
/// <remarks>The files are CSV with a line of names; lines that start with # name origin and licence. Certified numbers stand in <c>NAME.certified.csv</c>.</remarks>
public sealed class GaugeSet
{
    private readonly string[] _header;
    private readonly List<string[]> _rows;

    private GaugeSet(string name, List<string[]> lines, IReadOnlyDictionary<string, string> certified)
    {
        (Name, Certified) = (name, certified);
        (_header, _rows) = (lines[0], lines[1..]);
    }

    /// <summary>The name of its files.</summary>
    public string Name { get; }

    /// <summary>Certified numbers as printed, by quantity; none where the source certifies none.</summary>
    public IReadOnlyDictionary<string, string> Certified { get; }

    /// <summary>How many rows of data.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a set.</summary>
    /// <param name="name">The name of its files without ending.</param>
    /// <exception cref="ArgumentException">The library carries no such set.</exception>
    public static GaugeSet Read(string name)
    {
        var data = Find($"{name}.csv") ?? Find($"{name}.csv.gz") ?? throw new ArgumentException($"There is no data set '{name}'.", nameof(name));
        var certified = Find($"{name}.certified.csv")?.Skip(1) ?? [];
        return new GaugeSet(name, data, certified.ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal));
    }

    /// <summary>A column as text.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public string[] Text(string column)
    {
        var index = Array.IndexOf(_header, column);
        if (index < 0) throw new ArgumentException($"'{Name}' has no column '{column}'; it has {string.Join(", ", _header)}.", nameof(column));
        return [.. _rows.Select(r => r[index])];
    }

    /// <summary>A column as numbers; NaN where it is empty or says NA.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public double[] Numbers(string column) => Array.ConvertAll(Text(column), t => t is "" or "NA" ? double.NaN : double.Parse(t, CultureInfo.InvariantCulture));

    /// <summary>Holds numbers against the certified ones.</summary>
    /// <param name="found">Numbers by the quantity that is certified.</param>
    /// <param name="required">Digits that have to be kept, where so many are printed.</param>
    /// <exception cref="ArgumentException">The set certifies no such quantity.</exception>
    public IEnumerable<GaugeRow> Compare(IEnumerable<KeyValuePair<string, double>> found, double required) =>
        found.Select(f => GaugeRow.Of((Name, f.Key), CertifiedOf(f.Key), f.Value, required));

    private string CertifiedOf(string quantity) =>
        Certified.GetValueOrDefault(quantity) ?? throw new ArgumentException($"'{Name}' certifies no {quantity}.", nameof(quantity));

    private static List<string[]>? Find(string file)
    {
        using var stream = typeof(GaugeSet).Assembly.GetManifestResourceStream($"Reckon.Statistics.Gauge.{file}");
        if (stream is null) return null;
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.TrimEnd('\r').Split(','))];
    }
}
