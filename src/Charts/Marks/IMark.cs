using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks;

/// <summary>A form of chart. Each sealed class of this kind in a folder of <c>Marks/</c> is found by listing; there is no register to edit.</summary>
internal interface IMark
{
    /// <summary>What is to be known of it before it draws.</summary>
    MarkEntry Entry { get; }

    /// <summary>What an author must mend that only this mark knows of. Fields are present and numbers finite when it is called.</summary>
    IEnumerable<ChartProblem> Check(ChartData data);

    /// <summary>Draws data of which at least one value is present and nothing is left to mend.</summary>
    Picture Draw(ChartData data, Sheet sheet);

    /// <summary>Sentences on the data that this form brings out: extremes, totals, trend.</summary>
    IEnumerable<string> Describe(ChartData data, IPhrases phrases);

    /// <summary>Columns of the table for what the mark draws beside values and intervals; none by default.</summary>
    IEnumerable<TableColumn> Columns(ChartData data) => [];

    /// <summary>The table of the same data; one row for each category, one column for each series by default.</summary>
    ChartTable Table(ChartData data) => CategoryTable.Of(data, this);

    /// <summary>The rows that the first sentence of a description counts.</summary>
    ChartData Extent(ChartData data) => Entry.Series == Channel.Color ? data : data.AsOneSeries(_ => true);

    /// <summary>A row as prose names it.</summary>
    string NameOf(Datum datum, ChartData data, IPhrases phrases) => Facts.NameOf(datum, data, phrases);
}
