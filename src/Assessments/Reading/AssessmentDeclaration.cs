using Reckon.Assessments.Bridges;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Findings;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
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
    IReadOnlySet<string> Broken);
