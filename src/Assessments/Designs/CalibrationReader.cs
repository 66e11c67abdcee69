using Reckon.Assessments.Yaml;

namespace Reckon.Assessments.Designs;

/// <summary>Reads <c>calibrate:</c> of a design.</summary>
internal static class CalibrationReader
{
    private static readonly string[] Methods = ["poststratify", "raking", "linear", "logit"];

    /// <summary>Reads the method, the margins and the bounds; null after an error.</summary>
    public static DesignCalibration? Read(YamlFields fields, DesignColumns columns)
    {
        var errors = columns.Diagnostics.ErrorCount;
        if (!fields.Has("method")) columns.Diagnostics.Error("missing-key", fields.Span, "A calibration needs 'method'.", $"Known: {string.Join(", ", Methods)}.");
        var method = (CalibrationMethod)DesignReader.Choice(fields, "method", Methods, columns.Diagnostics);
        var margins = fields.List("margins").Select(m => ReadMargin(m, columns)).OfType<DesignMargin>().ToList();
        var bounds = fields.Numbers("bounds");
        fields.ReportUnknown();
        if (columns.Diagnostics.ErrorCount == errors) Check(fields, method, margins, [.. bounds.Select(b => (double)b)], columns);
        if (columns.Diagnostics.ErrorCount > errors) return null;
        var calibration = new DesignCalibration(method, margins, fields.Span);
        return bounds.Count == 0 ? calibration : calibration with { Lowest = (double)bounds[0], Highest = (double)bounds[1] };
    }

    private static DesignMargin? ReadMargin(YamlNode node, DesignColumns columns)
    {
        if (YamlFields.Of(node, "a margin", columns.Diagnostics) is not { } fields) return null;
        var isNumber = fields.Has("total");
        var (name, known) = (fields.RequiredScalar(isNumber ? "total" : "column"), fields.RequiredScalar(isNumber ? "quantity" : "totals"));
        fields.ReportUnknown();
        if (name is null || known is null) return null;
        return new DesignMargin(name.Text, known.Content, name.Span)
        {
            Categories = isNumber ? null : columns.Words(name),
            Values = isNumber ? columns.Numbers(name) : null,
        };
    }

    private static void Check(YamlFields fields, CalibrationMethod method, List<DesignMargin> margins, double[] bounds, DesignColumns columns)
    {
        var name = Methods[(int)method];
        if (margins.Count == 0)
            columns.Diagnostics.Error("missing-key", fields.SpanOf("margins"), "A calibration needs 'margins'.", "For instance: margins: [ { column: tier, totals: firms.by_tier } ]");
        if (method == CalibrationMethod.Poststratify && margins.Count > 1)
            columns.Diagnostics.Error("too-many-margins", margins[1].Span, $"Post-stratification has one margin; {margins.Count} stand here.", "Take raking for several classifications of which only the margins are known.");
        foreach (var number in margins.Where(m => m.Values is not null && method is CalibrationMethod.Poststratify or CalibrationMethod.Raking))
            columns.Diagnostics.Error("wrong-margin", number.Span, $"'{number.Name}' is the total of a number; {name} brings weights to the sizes of categories.", "Take linear or logit for totals of numbers.");
        if (bounds.Length != 0 && method is CalibrationMethod.Poststratify or CalibrationMethod.Raking)
            columns.Diagnostics.Error("wrong-margin", fields.SpanOf("bounds"), $"'bounds' go with linear and logit; {name} has none.", "Take logit to keep weights between bounds.");
        if (bounds.Length == 0 ? method == CalibrationMethod.Logit : bounds.Length != 2 || !(bounds[0] < 1 && bounds[1] > 1))
            columns.Diagnostics.Error("out-of-range", fields.SpanOf("bounds"), "'bounds' are the smallest and the largest factor of a weight, the first below 1 and the second above it.", "For instance: bounds: [0.3, 3]");
    }
}
