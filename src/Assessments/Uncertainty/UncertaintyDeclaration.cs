using Reckon.Diagnostics;

namespace Reckon.Assessments.Uncertainty;

/// <summary>How uncertain a printed number is, as its author says.</summary>
/// <param name="Form">The kind of statement.</param>
/// <param name="Numbers">Its numbers in the quantity's unit, in the order of the form.</param>
/// <param name="Level">For intervals the probability inside, between 0 and 1.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record UncertaintyDeclaration(UncertaintyForm Form, IReadOnlyList<double> Numbers, double Level, SourceSpan Span);
