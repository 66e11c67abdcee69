using System.Globalization;
using System.Runtime.CompilerServices;
using Reckon.Support;

namespace Reckon.Statistics.Tests;

/// <summary>Values from other programs and from publications, in CSV files beside the tests; lines that start with # say where they are from.</summary>
internal sealed class Reference
{
    private readonly Dictionary<string, string[]> _columns;

    private Reference(string path)
    {
        var lines = File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(Split).ToList();
        Rows = lines.Count - 1;
        _columns = lines[0].Select((name, j) => (name, Values: lines.Skip(1).Select(l => l[j]).ToArray())).ToDictionary(c => c.name, c => c.Values, StringComparer.Ordinal);
    }

    public int Rows { get; }

    /// <summary>Reads a file beside the calling test.</summary>
    public static Reference Read(string file, [CallerFilePath] string testFile = "") =>
        new(Path.Combine(Repository.Locate(Path.GetDirectoryName(testFile)!), file));

    /// <summary>Reads a file of the data sets that the library carries for its gauge.</summary>
    public static Reference ReadGauge(string file) => new(Path.Combine(Repository.Root, "src", "Statistics", "Gauge", "Data", file));

    public string[] Text(string column) => _columns[column];

    public double[] Numbers(string column) => Array.ConvertAll(_columns[column], Number);

    /// <summary>The numbers of a column in the rows where another column has a value.</summary>
    public double[] Numbers(string column, string where, string value) =>
        [.. Enumerable.Range(0, Rows).Where(i => _columns[where][i] == value).Select(i => Number(_columns[column][i]))];

    public static double Number(string text) => text switch
    {
        "NA" or "NaN" or "" => double.NaN,
        "Inf" or "inf" => double.PositiveInfinity,
        "-Inf" or "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static string[] Split(string line) => [.. line.Split(',').Select(f => f.Trim().Trim('"'))];
}
