namespace Reckon.Site.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Number">Whether its cells are numbers, flush right.</param>
public sealed record TableColumn(string Title, bool Number);
