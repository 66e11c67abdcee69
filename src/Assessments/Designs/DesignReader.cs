using Reckon.Assessments.Datasets;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Reading;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Assessments.Designs;

/// <summary>Reads <c>designs:</c>: how samples were drawn.</summary>
internal static class DesignReader
{
    private static readonly string[] Policies = ["fail", "adjust", "average", "certainty"];

    /// <summary>Reads all designs of an assessment.</summary>
    public static IReadOnlyList<SampleDesign> Read(YamlFields assessment, IReadOnlyList<Dataset> data, ReadingContext context) =>
        [.. assessment.Entries("designs").Select(e => ReadOrBreak(e.Key, e.Value, data, context)).OfType<SampleDesign>()];

    private static SampleDesign? ReadOrBreak(YamlScalar name, YamlNode node, IReadOnlyList<Dataset> data, ReadingContext context)
    {
        var errors = context.Diagnostics.ErrorCount;
        var design = Read(name, node, data, context);
        if (design is not null && context.Diagnostics.ErrorCount == errors) return design;
        context.Break(name.Text);
        return null;
    }

    private static SampleDesign? Read(YamlScalar name, YamlNode node, IReadOnlyList<Dataset> known, ReadingContext context)
    {
        if (!QuantityNames.Check(name, context.Diagnostics) || YamlFields.Of(node, "a design", context.Diagnostics) is not { } fields) return null;
        var data = fields.RequiredScalar("data") is { } dataName ? FindData(dataName, known, context) : null;
        // Without data the rest is read all the same, so that all that is wrong is said at once.
        var columns = new DesignColumns(data, context.Diagnostics);
        var (first, second) = (columns.Stage(fields), fields.Fields("second", "a second stage") is { } stage ? ReadSecond(stage, columns) : null);
        var (weights, population, isNested) = (columns.Weights(fields.Scalar("weights")), fields.Scalar("population")?.Content, fields.Flag("nested"));
        var lonely = (LonelyClusterPolicy)Choice(fields, "lonely", Policies, context.Diagnostics);
        var calibration = fields.Fields("calibrate", "a calibration") is { } calibrate ? CalibrationReader.Read(calibrate, columns) : null;
        var replicates = fields.Fields("replicates", "a way to make replicates") is { } replicate ? ReplicatesReader.Read(replicate, context.Diagnostics) : null;
        fields.ReportUnknown();
        CheckSizes(fields, name.Text, context.Diagnostics);
        if (data is null) return null;
        return new SampleDesign(name.Text, data, first, name.Span)
        {
            Declared = fields.Span.Text,
            Second = second,
            IsNested = isNested,
            Weights = weights,
            Population = population,
            Lonely = lonely,
            Calibration = calibration,
            Replicates = replicates,
        };
    }

    /// <summary>The place of a word among those that may stand there; the first where none is given or an unknown one is reported.</summary>
    public static int Choice(YamlFields fields, string key, string[] words, DiagnosticBag diagnostics)
    {
        if (fields.Scalar(key) is not { } word) return 0;
        var index = Array.IndexOf(words, word.Text);
        if (index < 0) diagnostics.Error("unknown-value", word.Span, $"'{key}' is one of {string.Join(", ", words)}; '{word.Text}' stands here.", Suggestion.For(word.Text, words));
        return Math.Max(0, index);
    }

    private static Dataset? FindData(YamlScalar name, IReadOnlyList<Dataset> known, ReadingContext context)
    {
        if (known.FirstOrDefault(d => d.Name == name.Text) is { } found) return found;
        if (!context.Broken.Contains(name.Text)) context.Diagnostics.Error("unknown-data", name.Span, $"There are no data '{name.Text}'.", Suggestion.For(name.Text, known.Select(d => d.Name)) ?? "Data are declared below 'data:' with their file.");
        return null;
    }

    private static DrawnStage ReadSecond(YamlFields fields, DesignColumns columns)
    {
        var stage = columns.Stage(fields);
        fields.ReportUnknown();
        return stage;
    }

    private static void CheckSizes(YamlFields fields, string name, DiagnosticBag diagnostics)
    {
        if (fields.Has("population") && fields.Has("fpc"))
            diagnostics.Error("contradiction", fields.SpanOf("population"), $"The design '{name}' takes the size of the population from 'fpc' and from 'population'.", "Keep one of them.");
        if (fields.Has("population") && !fields.Has("strata"))
            diagnostics.Error("missing-key", fields.SpanOf("population"), $"'population' gives the size of each stratum, and the design '{name}' has no strata.", "Add 'strata' with the column that names them; for a sample without strata write 'fpc: 6194'.");
        if (fields.Has("second") && !fields.Has("clusters"))
            diagnostics.Error("missing-key", fields.SpanOf("second"), $"A second stage draws within clusters, and the design '{name}' names none.", "Add 'clusters' with the column that names them.");
    }
}
