using Reckon.Assessments.Quantities;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>Finds the numbers that a formula can give when each printed number below it may be anything that rounds to its digits.</summary>
/// <remarks>
/// Exact when each printed number occurs once (interval arithmetic), or when the formula is monotone in each that occurs more often
/// (the corners of the box); else the box is cut up to <see cref="MostBoxes"/> pieces. Moore, Kearfott and Cloud (2009), chapters 5 and 6.
/// </remarks>
/// <param name="evaluate">The formula on a box: printed numbers that are not named keep their whole set.</param>
internal sealed class RangeFinder(Func<IReadOnlyDictionary<QuantityId, Interval>, RangeValue> evaluate)
{
    private const int MostBoxes = 512;

    /// <summary>The range over a box of sets.</summary>
    /// <param name="sets">The set of each printed number, in units without scale.</param>
    public FoundRange Find(IReadOnlyDictionary<QuantityId, Interval> sets)
    {
        var whole = evaluate(new Dictionary<QuantityId, Interval>());
        var repeated = whole.Partials.Where(p => p.Value.Occurrences > 1).Select(p => p.Key).ToList();
        if (repeated.Count == 0) return new FoundRange(whole.Value, whole.Value);
        var box = repeated.ToDictionary(id => id, id => sets[id]);
        return Corners(whole, box) is { } exact ? new FoundRange(exact, exact) : Subdivide(box);
    }

    private Interval? Corners(RangeValue value, Dictionary<QuantityId, Interval> box)
    {
        var slopes = box.Keys.ToDictionary(id => id, id => value.Partials.TryGetValue(id, out var p) ? p.Slope : Interval.Point(0));
        if (slopes.Values.Any(s => !s.IsNonNegative && !s.IsNonPositive)) return null;
        var low = evaluate(box.ToDictionary(b => b.Key, b => Corner(b.Value, atLow: slopes[b.Key].IsNonNegative))).Value;
        var high = evaluate(box.ToDictionary(b => b.Key, b => Corner(b.Value, atLow: !slopes[b.Key].IsNonNegative))).Value;
        return double.IsNaN(low.Low) || double.IsNaN(high.High) ? null : new Interval(low.Low, high.High, low.LowOpen, high.HighOpen);
    }

    private FoundRange Subdivide(Dictionary<QuantityId, Interval> box)
    {
        if (box.Values.Any(b => !b.IsBounded)) return new FoundRange(Interval.All, Middle(Bounded(box)));
        var open = new Queue<Dictionary<QuantityId, Interval>>([box]);
        var outer = new List<Interval>();
        var inner = new List<Interval>();
        for (var boxes = 1; open.TryDequeue(out var piece);)
        {
            var value = evaluate(piece);
            inner.Add(Middle(piece));
            if (Corners(value, piece) is { } exact) Settle(exact, exact);
            else if (boxes >= MostBoxes) Settle(value.Value, Middle(piece));
            else boxes += Split(piece, open);
        }

        return new FoundRange(outer.Aggregate((a, b) => a.Hull(b)), inner.Aggregate((a, b) => a.Hull(b)));

        void Settle(Interval all, Interval sure)
        {
            outer.Add(all);
            inner.Add(sure);
        }
    }

    private Interval Middle(Dictionary<QuantityId, Interval> box)
    {
        var value = evaluate(box.ToDictionary(b => b.Key, b => Interval.Point(b.Value.Low + (b.Value.High - b.Value.Low) / 2))).Value;
        return Interval.Point(value.Low + (value.High - value.Low) / 2);
    }

    private static int Split(Dictionary<QuantityId, Interval> piece, Queue<Dictionary<QuantityId, Interval>> open)
    {
        var (id, widest) = piece.OrderByDescending(p => RelativeWidth(p.Value)).ThenBy(p => p.Key.ToString(), StringComparer.Ordinal).First();
        var middle = widest.Low + (widest.High - widest.Low) / 2;
        open.Enqueue(new(piece) { [id] = widest with { High = middle, HighOpen = false } });
        open.Enqueue(new(piece) { [id] = widest with { Low = middle, LowOpen = false } });
        return 1;
    }

    private static double RelativeWidth(Interval interval) => (interval.High - interval.Low) / Math.Max(1e-300, Math.Max(Math.Abs(interval.Low), Math.Abs(interval.High)));

    private static Interval Corner(Interval set, bool atLow) =>
        atLow ? new Interval(set.Low, set.Low, set.LowOpen, set.LowOpen) : new Interval(set.High, set.High, set.HighOpen, set.HighOpen);

    // A bound without end is looked at near the number printed.
    private static Dictionary<QuantityId, Interval> Bounded(Dictionary<QuantityId, Interval> box) => box.ToDictionary(
        b => b.Key,
        b => b.Value.IsBounded ? b.Value : Interval.Point(double.IsFinite(b.Value.Low) ? b.Value.Low : b.Value.High));
}
