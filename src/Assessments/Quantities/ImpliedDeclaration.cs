using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Quantities;

/// <summary>How an unpublished quantity is worked out: the formula of another one must give that one's known value.</summary>
/// <param name="From">The other quantity's name.</param>
/// <param name="Low">Where the search starts, in the unpublished quantity's unit.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Span">Where it is declared.</param>
internal sealed record ImpliedDeclaration(LocatedText From, decimal Low, decimal High, SourceSpan Span);
