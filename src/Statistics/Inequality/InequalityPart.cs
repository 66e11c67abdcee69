namespace Reckon.Statistics.Inequality;

/// <summary>What one group adds to the inequality within groups.</summary>
/// <param name="Group">Its name.</param>
/// <param name="PopulationShare">Its share of the weights.</param>
/// <param name="ValueShare">Its share of the sum of values.</param>
/// <param name="Index">The index inside the group; 0 for a group in which every value is zero.</param>
/// <param name="Contribution">What it adds to the index of all.</param>
public sealed record InequalityPart(string Group, double PopulationShare, double ValueShare, double Index, double Contribution);
