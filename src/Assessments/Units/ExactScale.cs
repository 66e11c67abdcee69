namespace Reckon.Assessments.Units;

/// <summary>How many of a smaller noun make a larger one, always and exactly: 60 minutes an hour. Days and months have none.</summary>
/// <param name="Factor">How many; above zero.</param>
/// <param name="Noun">The smaller noun.</param>
public sealed record ExactScale(double Factor, string Noun);
