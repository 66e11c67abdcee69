namespace Reckon.Assessments.Tables;

/// <summary>Says of a cell that its number is withheld: it is in no page, no file and no formula.</summary>
/// <param name="Below">The count from which a cell of the table is shown.</param>
/// <param name="IsSecondary">
/// Whether its own count would do: it is withheld so that another cell does not follow from a total less the cells that are shown.
/// </param>
public sealed record WithheldCell(int Below, bool IsSecondary);
