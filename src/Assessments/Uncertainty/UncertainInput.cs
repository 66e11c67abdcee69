using Reckon.Assessments.Quantities;
using Reckon.Statistics.Distributions;

namespace Reckon.Assessments.Uncertainty;

/// <summary>A number whose uncertainty is known: declared, or that of a statistic.</summary>
/// <param name="Id">The quantity.</param>
/// <param name="Value">Its value, without scale.</param>
/// <param name="Distribution">How it is distributed, without scale.</param>
internal sealed record UncertainInput(QuantityId Id, double Value, IDistribution Distribution);
