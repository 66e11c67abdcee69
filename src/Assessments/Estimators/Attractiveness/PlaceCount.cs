namespace Reckon.Assessments.Estimators.Attractiveness;

/// <summary>Moves into and out of a place.</summary>
/// <param name="Place">Its name.</param>
/// <param name="In">Moves in.</param>
/// <param name="Out">Moves out.</param>
internal sealed record PlaceCount(string Place, double In, double Out);
