namespace Reckon.Statistics.Gauge;

/// <summary>Holds the library against numbers that others certified: NIST, R's survey package, ONS, Eurostat, the GUM.</summary>
public static class GaugeTable
{
    private static readonly Lazy<IReadOnlyList<GaugeResult>> Measured = new(Measure);

    /// <summary>The results of all families, those that have to keep the most digits first. Measured at the first call; the same ever after, as nothing can change them.</summary>
    public static IReadOnlyList<GaugeResult> Results => Measured.Value;

    /// <summary>Whether every row of every family keeps enough digits.</summary>
    public static bool Passes => Results.All(r => r.Rows.All(row => row.Passes));

    private static IReadOnlyList<GaugeResult> Measure()
    {
        var families = typeof(IGaugeFamily).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IGaugeFamily).IsAssignableFrom(t))
            .Select(t => (IGaugeFamily)Activator.CreateInstance(t, nonPublic: true)!);
        var results = families.AsParallel().Select(f => new GaugeResult(f, [.. f.Measure()]));
        return [.. results.AsEnumerable().OrderByDescending(r => r.MostRequired).ThenBy(r => r.Family.Key, StringComparer.Ordinal)];
    }
}
