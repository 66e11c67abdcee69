using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Designs;

/// <summary>Reads <c>replicates:</c> of a design.</summary>
internal static class ReplicatesReader
{
    private const int MostReplicates = 10_000;
    private static readonly string[] Methods = ["jackknife", "brr", "fay", "bootstrap"];

    /// <summary>Reads the method and what belongs to it: 500 replicates from seed 1, half of the weight kept by default.</summary>
    public static DesignReplicates? Read(YamlFields fields, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        var method = (ReplicateMethod)DesignReader.Choice(fields, "method", Methods, diagnostics);
        var (count, seed, kept) = (fields.Number("count") ?? 500, fields.Number("seed") ?? 1, fields.Number("rho") ?? 0.5m);
        fields.ReportUnknown();
        if (count is < 2 or > MostReplicates || count != decimal.Truncate(count))
            diagnostics.Error("out-of-range", fields.SpanOf("count"), $"'count' is a whole number from 2 to {MostReplicates}.");
        if (seed < 0 || seed != decimal.Truncate(seed)) diagnostics.Error("out-of-range", fields.SpanOf("seed"), "'seed' is a whole number from 0.");
        if (kept is < 0 or >= 1) diagnostics.Error("out-of-range", fields.SpanOf("rho"), "'rho' is from 0 to below 1.");
        return diagnostics.ErrorCount > errors ? null : new DesignReplicates(method, (int)count, (ulong)seed, (double)kept);
    }
}
