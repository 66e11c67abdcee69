using Reckon.Assessments.Quantities;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>Finds the numbers that a formula can give when each printed number below it may be anything that rounds to its digits.</summary>
/// <remarks>
/// Exact when each printed number occurs once or always pulls the same way (interval arithmetic), or when the formula is monotone in
/// each that does not (the corners of the box); else the box is cut up to <see cref="MostBoxes"/> pieces. Moore, Kearfott and Cloud
/// (2009), chapters 5 and 6.
/// </remarks>
/// <param name="evaluate">The formula on a box: printed numbers that are not named keep their whole set.</param>
internal sealed class RangeFinder(Func<IReadOnlyDictionary<QuantityId, Interval>, RangeValue> evaluate)
{
    private const int MostBoxes = 512;

    /// <summary>The range over a box of sets.</summary>
    /// <param name="whole">The formula on the whole sets.</param>
    /// <param name="setOf">Gives the set of a printed number, in units without scale.</param>
    public FoundRange Find(RangeValue whole, Func<QuantityId, Interval> setOf)
    {
        if (whole.IsExact && !whole.IsUndefined) return new FoundRange(whole.Value, whole.Value);
        var box = whole.Partials.Where(p => !p.Value.IsExact).ToDictionary(p => p.Key, p => setOf(p.Key));
        return Corners(whole, box) is { } exact ? new FoundRange(exact, exact) : Subdivide(whole, box);
    }

    private Interval? Corners(RangeValue value, Dictionary<QuantityId, Interval> box)
    {
        if (value.IsUndefined) return null;
        var slopes = box.Keys.ToDictionary(id => id, id => value.Partials.TryGetValue(id, out var p) ? p.Slope : Interval.Point(0));
        if (slopes.Values.Any(s => !s.IsNonNegative && !s.IsNonPositive)) return null;
        var low = evaluate(box.ToDictionary(b => b.Key, b => Corner(b.Value, atLow: slopes[b.Key].IsNonNegative))).Value;
        var high = evaluate(box.ToDictionary(b => b.Key, b => Corner(b.Value, atLow: !slopes[b.Key].IsNonNegative))).Value;
        return low.Low <= high.High ? new Interval(low.Low, high.High, low.LowOpen, high.HighOpen) : null;
    }

    private FoundRange Subdivide(RangeValue whole, Dictionary<QuantityId, Interval> box)
    {
        var sure = Middle(Bounded(box));
        if (box.Count == 0 || box.Values.Any(b => !b.IsBounded)) return new FoundRange(whole.IsUndefined ? Interval.All : whole.Value, sure);
        var open = new Queue<Dictionary<QuantityId, Interval>>([box]);
        var outer = new List<Interval>();
        for (var boxes = 1; open.TryDequeue(out var piece);)
        {
            var value = evaluate(piece);
            var exact = Corners(value, piece);
            if (exact is null && boxes < MostBoxes)
            {
                boxes += Split(piece, open);
                continue;
            }

            outer.Add(exact ?? (value.IsUndefined ? Interval.All : value.Value));
            if ((exact ?? Middle(piece)) is { Low: not double.NaN, High: not double.NaN } part) sure = sure.Hull(part);
        }

        return new FoundRange(outer.Aggregate((a, b) => a.Hull(b)), sure);
    }

    // With the numbers in question fixed, arithmetic on ranges is exact in the others.
    private Interval Middle(Dictionary<QuantityId, Interval> box) =>
        evaluate(box.ToDictionary(b => b.Key, b => Interval.Point(b.Value.Low + (b.Value.High - b.Value.Low) / 2))).Value;

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
