using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Corrections;

/// <summary>A step of a correction as declared: numbers replaced, or the quantity that stands for the corrected number from here on.</summary>
internal sealed record CorrectionStepDeclaration(
    CorrectionCause Cause, LocalText? Label, IReadOnlyList<ReplacementDeclaration> Set, LocatedText? Quantity, SourceSpan Span);
