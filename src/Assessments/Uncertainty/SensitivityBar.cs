using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Uncertainty;

/// <summary>How the target moves when one input goes from its 5 % to its 95 % quantile and all others stay at their medians.</summary>
/// <param name="Input">The input.</param>
/// <param name="LowInput">Its 5 % quantile, in its own unit.</param>
/// <param name="HighInput">Its 95 % quantile.</param>
/// <param name="AtLow">The target there, in the target's unit.</param>
/// <param name="AtHigh">The target at the high end.</param>
public sealed record SensitivityBar(QuantityId Input, double LowInput, double HighInput, double AtLow, double AtHigh);
