using Reckon.Assessments.Bridges;
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

namespace Reckon.Assessments.Reading;

/// <summary>An <c>assessment.yaml</c> as read, before anything is computed.</summary>
internal sealed record AssessmentDeclaration(
    string Slug,
    string Folder,
    LocalText Title,
    UnitRegistry Units,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Bridge> Bridges,
    IReadOnlyList<TableDeclaration> Tables,
    IReadOnlyList<QuantityDeclaration> Quantities,
    IReadOnlyList<ClaimDeclaration> Claims,
    IReadOnlyList<FindingDeclaration> Findings,
    IReadOnlySet<string> Broken)
{
    /// <summary>Records for estimators.</summary>
    public IReadOnlyList<Dataset> Data { get; init; } = [];

    /// <summary>How data were drawn.</summary>
    public IReadOnlyList<SampleDesign> Designs { get; init; } = [];

    /// <summary>How uncertain numbers hang together.</summary>
    public IReadOnlyList<CorrelationDeclaration> Correlations { get; init; } = [];

    /// <summary>Named sets of replaced inputs.</summary>
    public IReadOnlyList<ScenarioDeclaration> Scenarios { get; init; } = [];

    /// <summary>Published numbers beside the recommended ones.</summary>
    public IReadOnlyList<CorrectionDeclaration> Corrections { get; init; } = [];

    /// <summary>The ways from a headline to what it means.</summary>
    public IReadOnlyList<LadderDeclaration> Ladders { get; init; } = [];

    /// <summary>How many draws are taken.</summary>
    public DrawSettings Draws { get; init; } = DrawSettings.Default;

    /// <summary>The quantities that the study is about.</summary>
    public IReadOnlyList<LocatedText> Headlines { get; init; } = [];
}
