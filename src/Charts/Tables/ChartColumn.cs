namespace Reckon.Charts.Tables;

/// <summary>A column of a chart's table.</summary>
/// <param name="Title">Its heading, with the unit in brackets where the column holds values.</param>
/// <param name="IsNumeric">Its cells are numbers, to be set flush right.</param>
public sealed record ChartColumn(string Title, bool IsNumeric);
