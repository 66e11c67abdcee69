namespace Reckon.Statistics.InputOutput;

/// <summary>A column of final demand.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct FinalDemandCategory(string Name, FinalDemandKind Kind);
