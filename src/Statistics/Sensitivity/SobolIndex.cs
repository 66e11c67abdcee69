using Reckon.Statistics.Estimates;

namespace Reckon.Statistics.Sensitivity;

/// <summary>The part of an output's variance that comes from a group of inputs, as a share.</summary>
/// <param name="First">
/// First-order index: the share that would go away on average, were the group known; it counts no interactions with other groups.
/// </param>
/// <param name="FirstInterval">Bootstrap percentile interval of it.</param>
/// <param name="Total">Total index: the share that would be left, were all others known; it counts all interactions.</param>
/// <param name="TotalInterval">Bootstrap percentile interval of it.</param>
public readonly record struct SobolIndex(double First, ConfidenceInterval FirstInterval, double Total, ConfidenceInterval TotalInterval);
