using Reckon.Charts.Marks;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Data;

/// <summary>The rows of a specification as its mark reads them. From here on nobody asks for a field by name.</summary>
internal sealed record ChartData
{
    private readonly bool _needsValues;

    private ChartData(ChartSpec spec, IReadOnlyList<Datum> all, bool needsValues) => (Spec, All, _needsValues) = (spec, all, needsValues);

    /// <summary>Where the data come from.</summary>
    public ChartSpec Spec { get; private init; }

    /// <summary>Parts and totals, in drawing order.</summary>
    public IReadOnlyList<Datum> All { get; private init; }

    /// <summary>All rows that are not totals.</summary>
    public IReadOnlyList<Datum> Parts => [.. All.Where(datum => !datum.Row.IsTotal)];

    /// <summary>The rows that sum up others.</summary>
    public IReadOnlyList<Datum> Totals => [.. All.Where(datum => datum.Row.IsTotal)];

    /// <summary>Categories or years, each once, in drawing order.</summary>
    public IReadOnlyList<string> Categories => [.. All.Select(datum => datum.Category).Distinct()];

    /// <summary>The least category in ordinal order: of years, the first.</summary>
    public string FirstCategory => Categories.Min(StringComparer.Ordinal) ?? "";

    /// <summary>The greatest category in ordinal order: of years, the last.</summary>
    public string LastCategory => Categories.Max(StringComparer.Ordinal) ?? "";

    /// <summary>Series, each once, in the order of the data.</summary>
    public IReadOnlyList<string> Series => [.. InDataOrder(Parts).Select(datum => datum.Series).Distinct()];

    /// <summary>Definitions, each once, in the order of the data.</summary>
    public IReadOnlyList<string> Shapes => [.. InDataOrder(All).Select(datum => datum.Shape).Distinct()];

    /// <summary>All categories are years of four digits.</summary>
    public bool IsYearly => !IsContinuous && All.Count > 0 && Categories.All(category => YearScale.Parse(category) is not null);

    /// <summary>No row has a value to draw; for marks that do without numbers, there is no row.</summary>
    public bool IsEmpty => All.Count == 0 || (_needsValues && All.All(datum => datum.Value is null));

    /// <summary>Values of other panels that the axis has to hold too; none outside small multiples.</summary>
    public IReadOnlyList<double> SharedValues { get; init; } = [];

    /// <summary>Some row carries the story.</summary>
    public bool HasHighlight => All.Any(datum => datum.Row.IsHighlighted);

    /// <summary>Text drawn along the axis of years or categories, or null.</summary>
    public string? CategoryTitle { get; private init; }

    /// <summary>Text drawn along the axis of numbers, or null.</summary>
    public string? ValueTitle { get; private init; }

    /// <summary>Categories are numbers on a true scale.</summary>
    public bool IsContinuous { get; private init; }

    /// <summary>How the values are spread along their axis.</summary>
    public ScaleType ValueScale { get; private init; }

    /// <summary>How the numbers along a true x axis are spread.</summary>
    public ScaleType PlaceScale { get; private init; }

    /// <summary>The unit along a true x axis, or null.</summary>
    public string? PlaceUnit { get; private init; }

    /// <summary>Language of the texts.</summary>
    public ChartLanguage Language => Spec.Language;

    /// <summary>The library's own words in that language.</summary>
    public Words Words => Words.In(Spec.Language);

    /// <summary>Some of the rows, as one series.</summary>
    public ChartData AsOneSeries(Func<Datum, bool> isKept) => new(Spec, [.. All.Where(isKept).Select(datum => datum with { Series = "" })], _needsValues);

    /// <summary>The unit of totals: that of the rows, where their parts are drawn as shares.</summary>
    public string? TotalUnit { get; private init; }

    /// <summary>What is drawn: the rows of a specification as a mark wants them, as shares where it asks for them.</summary>
    public static ChartData Of(ChartSpec spec, IMark mark)
    {
        var data = Read(spec, mark);
        return spec.IsShare ? data with { Spec = spec with { Unit = Shares.Unit }, All = Shares.Of(data) } : data;
    }

    /// <summary>The rows of a specification before they are turned into shares.</summary>
    public static ChartData Read(ChartSpec spec, IMark mark)
    {
        var rows = PointGrid.Rowed(spec, mark.Entry).Select(item => Read(spec, mark, item.Row, item.Index) with { Count = item.Count });
        var sorted = TopCategories.Of(DatumSort.Sort([.. rows], spec.Sort ?? mark.Entry.DefaultSort, mark.Entry.IsSwing), spec);
        var data = new ChartData(spec, mark.Entry.TotalsRun ? RunningTotals.Fill(sorted, Words.In(spec.Language)) : sorted, mark.Entry.NeedsValues);
        // Along a true scale of years there is only one order.
        var isTimeline = mark.Entry.Category == Channel.X && !mark.Entry.IsContinuous && data.IsYearly;
        var ordered = isTimeline ? [.. sorted.OrderBy(datum => datum.Category, StringComparer.Ordinal)] : data.All;
        return new ChartData(spec, Cumulation.Of(ordered, spec), mark.Entry.NeedsValues)
        {
            IsContinuous = mark.Entry.IsContinuous,
            ValueScale = spec.Scales.GetValueOrDefault(mark.Entry.Value),
            PlaceScale = spec.Scales.GetValueOrDefault(mark.Entry.Category),
            PlaceUnit = spec.Encodings.GetValueOrDefault(mark.Entry.Category)?.Unit,
            CategoryTitle = AxisTitle(spec, mark.Entry.Category),
            TotalUnit = spec.Unit,
            ValueTitle = AxisTitle(spec, mark.Entry.Value),
        };
    }

    // That equal distances are factors has to be said: few readers see it by the ticks.
    private static string? AxisTitle(ChartSpec spec, Channel channel)
    {
        var title = spec.Encodings.GetValueOrDefault(channel)?.AxisTitle;
        if (spec.Scales.GetValueOrDefault(channel) == ScaleType.Linear) return title;
        var words = Words.In(spec.Language);
        return title is null ? words.Logarithmic : title + words.Separator + words.Logarithmic;
    }

    /// <summary>The interval of a row from its lower to its upper end, whichever is which, as readers see it.</summary>
    public string RangeOf(Datum datum)
    {
        var isUpright = datum.Low <= datum.High;
        var (low, high) = (NumberText.Of(datum.Row, Channel.Low, datum.Low, Words), NumberText.Of(datum.Row, Channel.High, datum.High, Words));
        return isUpright ? Words.Range(low, high) : Words.Range(high, low);
    }

    /// <summary>The same chart with each row changed.</summary>
    public ChartData Select(Func<Datum, Datum> change) => this with { All = [.. All.Select(change)] };

    private static IEnumerable<Datum> InDataOrder(IEnumerable<Datum> data) => data.OrderBy(datum => datum.Index);

    private static Datum Read(ChartSpec spec, IMark mark, ChartRow row, int index)
    {
        var value = FieldReader.Number(spec, row, mark.Entry.Value);
        return new Datum
        {
            Row = row,
            Index = index,
            Category = FieldReader.Name(spec, row, mark.Entry.Category),
            Value = value,
            Text = NumberText.Of(row, value, Words.In(spec.Language)),
            Low = FieldReader.Number(spec, row, Channel.Low),
            High = FieldReader.Number(spec, row, Channel.High),
            Low2 = FieldReader.Number(spec, row, Channel.Low2),
            High2 = FieldReader.Number(spec, row, Channel.High2),
            From = FieldReader.Number(spec, row, Channel.From),
            FromText = NumberText.Of(row, Channel.From, FieldReader.Number(spec, row, Channel.From), Words.In(spec.Language)),
            Series = FieldReader.Name(spec, row, mark.Entry.Series),
            Shape = FieldReader.Name(spec, row, Channel.Shape),
            X = FieldReader.Number(spec, row, mark.Entry.Category),
            Until = FieldReader.Number(spec, row, Channel.Until),
            Label = FieldReader.Name(spec, row, Channel.Label),
        };
    }
}
