using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Multiples;

/// <summary>Small multiples: a chart whose rows are dealt to panels of one form, one scale and one order of places.</summary>
internal static class Panels
{
    /// <summary>Whether a chart has panels; one without rows has none.</summary>
    public static bool Has(ChartSpec spec) => spec.Rows.Count > 0 && spec.Encodings.ContainsKey(Channel.Facet);

    /// <summary>The same chart with panels for series, as its table and its description tell it; any other chart as it is.</summary>
    public static ChartSpec AsSeries(ChartSpec spec) => Has(spec)
        ? spec with { ShowTotals = false, Encodings = WithoutFacet(spec, [new(Channel.Color, spec.Encodings[Channel.Facet])]) }
        : spec;

    /// <summary>The panels in the order of the data.</summary>
    public static IReadOnlyList<Panel> Of(ChartSpec spec, IMark mark)
    {
        var whole = ChartData.Of(AsSeries(spec), mark);
        string[] places = [.. mark.Entry.Category == Channel.X && whole.IsYearly ? [whole.FirstCategory, whole.LastCategory] : whole.Categories];
        var rows = spec.Rows.Index().OrderBy(row => Place(spec, mark, whole.Categories, row.Item));
        return [.. spec.Rows.Select(row => NameOf(spec, row)).Distinct().Select(name => Panel(name, spec, mark, [.. rows.Where(row => NameOf(spec, row.Item) == name)], places))];
    }

    private static string NameOf(ChartSpec spec, ChartRow row) => FieldReader.Name(spec, row, Channel.Facet);

    private static int Place(ChartSpec spec, IMark mark, IReadOnlyList<string> categories, ChartRow row) =>
        categories.Index().First(category => category.Item == FieldReader.Name(spec, row, mark.Entry.Category)).Index;

    private static Panel Panel(string name, ChartSpec spec, IMark mark, IReadOnlyList<(int Index, ChartRow Item)> rows, IReadOnlyList<string> places)
    {
        var given = rows.Select(row => (Row: row.Item, Index: (int?)row.Index)).ToList();
        var taken = given.Select(row => FieldReader.Name(spec, row.Row, mark.Entry.Category)).ToHashSet(StringComparer.Ordinal);
        var field = spec.Encodings[mark.Entry.Category].Field;
        var lacking = places.Distinct().Where(place => !taken.Contains(place)).Select(place => (Row: Empty(field, place), Index: (int?)null));
        var order = places.Index().ToDictionary(place => place.Item, place => place.Index, StringComparer.Ordinal);
        var all = given.Concat(lacking).OrderBy(row => order.GetValueOrDefault(FieldReader.Name(spec, row.Row, mark.Entry.Category), 0)).ToList();
        var own = spec with { Rows = [.. all.Select(row => row.Row)], Sort = SortOrder.Data, Encodings = WithoutFacet(spec, []) };
        return new Panel(name, own, [.. all.Select(row => row.Index)]);
    }

    private static ChartRow Empty(string field, string place) => new() { Fields = new Dictionary<string, FieldValue> { [field] = FieldValue.Of(place) } };

    private static Dictionary<Channel, ChartEncoding> WithoutFacet(ChartSpec spec, IEnumerable<KeyValuePair<Channel, ChartEncoding>> more) =>
        new(spec.Encodings.Where(pair => pair.Key != Channel.Facet).Concat(more));
}
