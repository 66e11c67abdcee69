using Reckon.Assessments.Bridges;
using Reckon.Assessments.Checks;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Corrections;
using Reckon.Assessments.Datasets;
using Reckon.Assessments.Designs;
using Reckon.Assessments.Findings;
using Reckon.Assessments.Ladders;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Uncertainty;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Reading;

/// <summary>Reads an <c>assessment.yaml</c>.</summary>
internal static class AssessmentReader
{
    /// <summary>Reads the file of a folder.</summary>
    /// <returns>What it declares, or null when it is no assessment at all.</returns>
    public static AssessmentDeclaration? Read(string path, string input, SourceFolder files, SharedDeclarations shared, DiagnosticBag diagnostics)
    {
        if (files.Read(path, diagnostics) is not { } file || YamlReader.Read(file, diagnostics) is not { } root) return null;
        if (YamlFields.Of(root, "an assessment", diagnostics) is not { } fields) return null;
        var folder = path[..path.LastIndexOf('/')];
        var slug = Slug(fields, folder[(folder.LastIndexOf('/') + 1)..], diagnostics);
        var title = fields.RequiredLocal("title") ?? new LocalText(new LocatedText(slug, fields.Span, false));
        var units = shared.Units.With(UnitNounReader.Read(fields, shared.Units.Nouns, diagnostics));
        var context = new ReadingContext(slug, folder, input, files, units, SourceReader.Read(fields, shared.Sources, diagnostics), diagnostics);
        return ReadParts(fields, title, context);
    }

    private static AssessmentDeclaration ReadParts(YamlFields fields, LocalText title, ReadingContext context)
    {
        var bridges = BridgeReader.Read(fields, context);
        var tables = TableReader.Read(fields, context);
        var quantities = QuantityReader.Read(fields, context);
        var (data, correlations) = (DatasetReader.Read(fields, context), CorrelationReader.Read(fields, context.Diagnostics));
        var (scenarios, corrections, ladders) = (ScenarioReader.Read(fields, context), CorrectionReader.Read(fields, context), LadderReader.Read(fields, context));
        var designs = DesignReader.Read(fields, data, context);
        var draws = DrawSettingsReader.Read(fields, context.Diagnostics);
        var headlines = fields.Texts("headlines").Select(h => h.Content).ToList();
        IReadOnlyList<ClaimDeclaration> claims = [.. ClaimReader.Read(fields, context), .. CheckReader.Read(fields, context)];
        var findings = FindingReader.Read(fields, context);
        fields.ReportUnknown();
        return new AssessmentDeclaration(context.Slug, context.Folder, title, context.Units, context.Sources, bridges, [.. tables, .. data.SelectMany(d => d.Totals.Tables)], [.. quantities, .. data.SelectMany(d => d.Totals.Quantities)], claims, findings, context.Broken)
        {
            Data = data,
            Designs = designs,
            Correlations = correlations,
            Headlines = headlines,
            Draws = draws,
            Scenarios = scenarios,
            Corrections = corrections,
            Ladders = ladders,
        };
    }

    private static string Slug(YamlFields fields, string folder, DiagnosticBag diagnostics)
    {
        if (fields.RequiredScalar("assessment") is { } slug && slug.Text != folder)
            diagnostics.Error("wrong-slug", slug.Span, $"The assessment is called '{slug.Text}', its folder '{folder}'; both have to be the same.");
        return folder;
    }
}
