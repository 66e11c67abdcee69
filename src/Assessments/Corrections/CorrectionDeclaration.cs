using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Corrections;

/// <summary>A correction as declared.</summary>
internal sealed record CorrectionDeclaration(
    QuantityId Id, LocalText Label, LocatedText Published, LocatedText? Recommended, IReadOnlyList<CorrectionStepDeclaration> Steps, SourceSpan Span);
