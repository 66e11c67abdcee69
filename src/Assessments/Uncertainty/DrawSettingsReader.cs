using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>Reads <c>draws:</c>: <c>{ count: 100000, seed: 1, adaptive: true }</c>.</summary>
internal static class DrawSettingsReader
{
    private const int Fewest = 1_000;
    private const int Most = 10_000_000;
    private const int MostAdaptive = 4_000_000;

    /// <summary>The settings of an assessment; the defaults where it says nothing.</summary>
    public static DrawSettings Read(YamlFields assessment, DiagnosticBag diagnostics)
    {
        if (assessment.Fields("draws", "'draws'") is not { } fields) return DrawSettings.Default;
        var (isAdaptive, count, seed) = (fields.Flag("adaptive"), fields.Number("count"), fields.Number("seed") ?? 1);
        fields.ReportUnknown();
        if (count is < Fewest or > Most) diagnostics.Error("out-of-range", fields.SpanOf("count"), $"'count' is a number of draws from {Fewest} to {Most}; {count} stands here.");
        if (seed < 0 || seed != decimal.Truncate(seed) || seed > ulong.MaxValue) diagnostics.Error("out-of-range", fields.SpanOf("seed"), $"'seed' is a whole number from 0 on; {seed} stands here.");
        else if (count is null or (>= Fewest and <= Most)) return new DrawSettings((int)(count ?? (isAdaptive ? MostAdaptive : DrawSettings.Default.Draws)), isAdaptive, (ulong)seed);
        return DrawSettings.Default;
    }
}
