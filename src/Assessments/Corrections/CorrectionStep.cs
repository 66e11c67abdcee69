using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Corrections;

/// <summary>One change on the way from the published number to the recommended one.</summary>
/// <param name="Cause">Why it changes.</param>
/// <param name="Label">What is done, in words; null leaves it to the cause's own words.</param>
/// <param name="Value">The number after the change, in the published quantity's unit.</param>
/// <param name="Difference">What the change adds. The differences of all steps add up to the whole difference.</param>
public sealed record CorrectionStep(CorrectionCause Cause, LocalText? Label, double Value, double Difference);
