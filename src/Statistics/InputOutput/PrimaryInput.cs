namespace Reckon.Statistics.InputOutput;

/// <summary>A row of primary inputs: what sectors pay for besides products.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct PrimaryInput(string Name, PrimaryInputKind Kind);
