using System.Globalization;
using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Guides;
using Reckon.Charts.Layout;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Timeline;

/// <summary>Draws years downwards at their true distances, and beside them the events, moved apart no more than their words need.</summary>
internal sealed class TimelineDrawing
{
    private const double TopPx = 9;
    private const double LabelGapPx = 8;
    private const double LeaderPx = 34;
    private const double LanePx = 9;
    private const double BarPx = 6;
    private const double YearPx = 44;
    private const double LongestPx = 900;
    private const double RadiusPx = 5.5;
    private const double TickPx = 18;
    private const int Moments = -1;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    private readonly ChartData _data;
    private readonly Sheet _sheet;
    private readonly IReadOnlyList<TimelineEvent> _events;
    private readonly IReadOnlyList<int> _lanes;
    private readonly IReadOnlyList<string> _series;
    private readonly KeyGuide _key;
    private readonly int _first;
    private readonly int _last;
    private readonly double _axis;

    /// <summary>Prepares the events of a chart.</summary>
    public TimelineDrawing(ChartData data, Sheet sheet)
    {
        (_data, _sheet, _events, _series) = (data, sheet, TimelineEvent.Of(data), data.Series);
        _key = new KeyGuide(_series.Count < 2 ? [] : [.. _series.Select(KeyOf)], sheet, data.Language);
        _lanes = Lanes(_events);
        (_first, _last) = ((int)Math.Floor(_events.Min(item => item.From)), (int)Math.Floor(_events.Max(item => item.To ?? item.From)) + 1);
        _axis = Math.Ceiling(TextMeasure.Width("2000", TextStyle.Small, data.Language)) + 10;
    }

    /// <summary>The whole picture.</summary>
    public Picture Draw()
    {
        var labels = _events.Select(Label).ToList();
        var heights = labels.Select(label => label.Sum(block => block.HeightPx) + LabelGapPx).ToList();
        var top = TopPx + _key.HeightPx;
        var height = Math.Max(Math.Min(LongestPx, (_last - _first) * YearPx), heights.Sum());
        var scale = new LinearScale(_first, _last, top, top + height);
        var middles = LabelSpread.Spread([.. _events.Select(item => scale.At(item.From))], heights, top - 2, top + height + 2);
        var bottom = Math.Max(top + height, middles.Zip(heights, (middle, own) => middle + (own / 2)).Max());
        return new Picture(_sheet.WidthPx, Math.Ceiling(bottom + TopPx),
        [
            .. _key.Shapes(2), .. Axis(scale), .. _events.Index().SelectMany(item => Bar(item.Index, scale)),
            .. _events.Index().SelectMany(item => Leader(item.Index, scale, middles[item.Index])), .. _events.Index().SelectMany(item => Dot(item.Index, scale)),
            .. labels.Index().SelectMany(label => Texts(label.Item, middles[label.Index])),
        ]);
    }

    private KeyEntry KeyOf(string name, int index) =>
        new(name, point => new CircleShape(point.X, point.Y, RadiusPx, SeriesPalette.Area(SeriesPalette.Number(index, _series.Count))));

    private double LaneX(int lane) => _axis + 10 + (lane * LanePx);

    private double LabelX => LaneX(_lanes.Max()) + LeaderPx;

    private double WidthPx => _sheet.WidthPx - LabelX;

    private IReadOnlyList<TextBlock> Label(TimelineEvent item)
    {
        var name = TextBlock.Of(FieldReader.Name(_data.Spec, item.Datum.Row, Channel.Y), TextStyle.Strong, _data.Language, WidthPx, 3);
        var when = TextBlock.Of(item.When, TextStyle.Small, _data.Language, WidthPx, 1);
        return item.Datum.Row.Detail is { } detail ? [when, name, TextBlock.Of(detail, TextStyle.Small, _data.Language, WidthPx, 4)] : [when, name];
    }

    private IEnumerable<Shape> Axis(LinearScale scale)
    {
        yield return new LineShape(_axis, scale.At(_first), _axis, scale.At(_last), Looks.Zero);
        var step = Steps.FirstOrDefault(years => scale.At(_first + years) - scale.At(_first) >= TickPx, Steps[^1]);
        foreach (var year in Enumerable.Range(_first, _last - _first).Where(year => year % step == 0 || year == _first))
        {
            if (year == _first && year % step != 0 && scale.At(year - (year % step) + step) - scale.At(year) < TickPx)
                continue;
            yield return new LineShape(_axis - 4, scale.At(year), _axis, scale.At(year), Looks.Zero);
            yield return new TextShape(_axis - 8, scale.At(year) + 4.4, [year.ToString(CultureInfo.InvariantCulture)], TextStyle.Small, TextAnchor.End);
        }
    }

    private IEnumerable<Shape> Bar(int index, LinearScale scale)
    {
        if (_events[index] is { To: { } to } item)
        {
            return PaintOf(item).Rectangle(new Point(LaneX(_lanes[index]) - (BarPx / 2), scale.At(item.From)), new Point(LaneX(_lanes[index]) + (BarPx / 2), scale.At(to)), item.Datum.Row.Kind);
        }

        return [];
    }

    private IEnumerable<Shape> Leader(int index, LinearScale scale, double middle)
    {
        var (x, y) = (LaneX(_lanes[index]), scale.At(_events[index].From));
        yield return new PathShape([new Point(x, y), new Point(LabelX - 18, middle), new Point(LabelX - 6, middle)], false, Looks.Zero with { Fill = "none" });
    }

    private IEnumerable<Shape> Dot(int index, LinearScale scale)
    {
        var item = _events[index];
        var look = item.Datum.Row.Kind == ValueKind.Observed ? PaintOf(item).Area : Looks.HollowPoint;
        if (item.Datum.Row.IsHighlighted)
            yield return new CircleShape(LaneX(_lanes[index]), scale.At(item.From), RadiusPx + 3, Looks.TotalOutline);
        yield return new CircleShape(LaneX(_lanes[index]), scale.At(item.From), RadiusPx, look);
    }

    private Paint PaintOf(TimelineEvent item) => _series.Count > 1 && item.Datum.Series.Length > 0
        ? Paint.Series(SeriesPalette.Number(_series.Index().First(name => name.Item == item.Datum.Series).Index, _series.Count))
        : Paint.Accent(!_data.HasHighlight || item.Datum.Row.IsHighlighted);

    private IEnumerable<Shape> Texts(IReadOnlyList<TextBlock> label, double middle)
    {
        var top = middle - (label.Sum(block => block.HeightPx) / 2);
        foreach (var block in label)
        {
            yield return block.At(LabelX, top);
            top += block.HeightPx;
        }
    }

    // Each period takes the first lane in which the one before it has ended; moments stand nearest to the words, where their lines cross no period.
    private static IReadOnlyList<int> Lanes(IReadOnlyList<TimelineEvent> events)
    {
        var (lanes, ends) = (new List<int>(), new List<double>());
        foreach (var item in events)
        {
            if (item.To is not { } to)
            {
                lanes.Add(Moments);
                continue;
            }

            var free = ends.FindIndex(end => end <= item.From);
            if (free < 0)
                (free, ends) = (ends.Count, [.. ends, 0]);
            ends[free] = to;
            lanes.Add(free);
        }

        return [.. lanes.Select(lane => lane == Moments ? ends.Count : lane)];
    }
}
