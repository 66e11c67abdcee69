using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>A rank correlation between two uncertain quantities.</summary>
/// <param name="First">One quantity's name.</param>
/// <param name="Second">The other's.</param>
/// <param name="Rank">Spearman's correlation, between −1 and 1.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record CorrelationDeclaration(LocatedText First, LocatedText Second, double Rank, SourceSpan Span);
