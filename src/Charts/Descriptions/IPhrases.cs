using Reckon.Charts.Data;

namespace Reckon.Charts.Descriptions;

/// <summary>The sentences of a description in one language.</summary>
internal interface IPhrases
{
    /// <summary>What is drawn: form, extent, series, unit.</summary>
    string Opening(string form, ChartData data);

    /// <summary>Every row with its value, for up to eight rows.</summary>
    string Listing(IReadOnlyList<(string Name, Quantity Value)> rows);

    /// <summary>The largest and the smallest value.</summary>
    string Extremes((string Name, Quantity Value) highest, (string Name, Quantity Value) lowest);

    /// <summary>From the first to the last value of a series; the name is empty where there is one series.</summary>
    string Trend(string series, (string Name, Quantity Value) first, (string Name, Quantity Value) last, int direction);

    /// <summary>The parts of the last stack.</summary>
    string Composition(string category, IReadOnlyList<(string Name, Quantity Value)> parts);

    /// <summary>Where nothing is known.</summary>
    string Missing(IReadOnlyList<string> names);

    /// <summary>Which values are not plain observations.</summary>
    string Status(string status, IReadOnlyList<string> names);

    /// <summary>There is nothing to describe.</summary>
    string NoData { get; }

    /// <summary>A category as prose names it (“2020年”).</summary>
    string Name(string category, bool isYear);

    /// <summary>A series at a category.</summary>
    string Place(string category, string series);

    /// <summary>A row whose detail tells it from others of its name.</summary>
    string Apart(string name, string detail);

    /// <summary>Joins finished sentences.</summary>
    string Join(IEnumerable<string> sentences);
}
