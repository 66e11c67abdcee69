using Reckon.Charts.Data;

namespace Reckon.Charts.Layout;

/// <summary>The words of one row.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">Its value as readers see it.</param>
internal sealed record RowText(string Label, string Value)
{
    /// <summary>A muted second line under the name.</summary>
    public string? Detail { get; init; }

    /// <summary>A muted second line under the value.</summary>
    public string? ValueDetail { get; init; }

    /// <summary>Room needed under the band, px.</summary>
    public double ExtraPx { get; init; }

    /// <summary>Height of the band, px; null for that of the sheet.</summary>
    public double? BandPx { get; init; }

    /// <summary>The row sums up others and gets a rule above.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The words of a row of data.</summary>
    public static RowText Of(Datum datum) =>
        new(datum.Category, datum.Text) { Detail = datum.Row.Detail, IsTotal = datum.Row.IsTotal };
}
