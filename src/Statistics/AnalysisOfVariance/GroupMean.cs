namespace Reckon.Statistics.AnalysisOfVariance;

/// <summary>The mean of a group.</summary>
/// <param name="Code">The group's code.</param>
/// <param name="Count">How many values the group has.</param>
/// <param name="Mean">Their arithmetic mean.</param>
public readonly record struct GroupMean(int Code, int Count, double Mean);
