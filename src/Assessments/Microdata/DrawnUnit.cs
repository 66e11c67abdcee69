namespace Reckon.Assessments.Microdata;

/// <summary>A row of the population that is in the sample.</summary>
/// <param name="Row">The row.</param>
/// <param name="Stratum">The place of its stratum among the names of strata.</param>
/// <param name="StratumSize">How many units, or agencies, the population has in the stratum.</param>
/// <param name="Weight">For how many units it stands.</param>
internal readonly record struct DrawnUnit(int Row, int Stratum, double StratumSize, double Weight);
