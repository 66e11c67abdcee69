using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;
using Reckon.Statistics.Roots;

namespace Reckon.Assessments.Requirements;

/// <summary>Looks for the value of one number at which a formula gives a target.</summary>
/// <remarks>
/// One step along the slope, which ends the search where the formula is linear in the number; else outwards from the number itself in
/// steps of a quarter of a decade over <see cref="Decades"/> decades, so that the nearest solution is found. The sign is kept: what
/// counts people does not fall below none.
/// </remarks>
/// <param name="function">The formula by the number, in units without scale.</param>
/// <param name="id">The number.</param>
/// <param name="nominal">Its value, or null when it is unknown.</param>
/// <param name="one">The number 1 in its unit: where to start for an unknown one.</param>
internal sealed class LeafSearch(Func<double, RangeValue> function, QuantityId id, double? nominal, double one)
{
    private const int Decades = 6;
    private const int StepsOfDecade = 4;
    private const double Exact = 1e-9;
    private readonly RangeValue? _start = nominal is { } known ? function(known) : null;
    private readonly Dictionary<double, double> _known = [];

    /// <summary>The value nearest to the number, or null when none gives the target.</summary>
    public double? Solve(double target) => Linear(target) ?? Scan(target);

    /// <summary>Whether the formula rises with the number at a value; null where it does neither.</summary>
    public bool? Rises(double at) => Slope(function(at)) switch { > 0 => true, < 0 => false, _ => null };

    private double? Linear(double target)
    {
        if (_start is not { } start) return null;
        var x = nominal!.Value + (target - start.Value.Low) / Slope(start);
        return double.IsFinite(x) && IsAllowed(x) && IsNear(function(x).Value.Low, target) ? x : null;
    }

    private static bool IsNear(double value, double target) => Math.Abs(value - target) <= Exact * Math.Max(Math.Abs(value), Math.Abs(target));

    private bool IsAllowed(double x) => nominal is null or 0 || x * Math.Sign(nominal.Value) >= 0;

    private double Slope(RangeValue value) => value.Partials.TryGetValue(id, out var partial) ? partial.Slope.Low : 0;

    private double? Scan(double target)
    {
        if (Slope(function(Points(1).First())) == 0 && Slope(function(Points(1).Skip(1).First())) == 0) return null;
        var sides = (nominal == 0 ? new[] { 1, -1 } : [1]).SelectMany(sign => new[] { Points(sign), Points(sign, isDown: true).Append(0) }).ToList();
        return sides.Select(side => First(side, target)).OfType<double>().OrderBy(Distance).Select(x => (double?)x).FirstOrDefault();
    }

    // The distance in decades; zero is the farthest that a number can fall.
    private double Distance(double x) => Math.Abs(Math.Log10(Math.Abs(x) / Math.Abs(Centre)));

    private double Centre => nominal is null or 0 ? one : nominal.Value;

    private IEnumerable<double> Points(int sign, bool isDown = false) =>
        Enumerable.Range(0, Decades * StepsOfDecade + 1).Select(k => sign * Centre * Math.Pow(10, (isDown ? -k : k) / (double)StepsOfDecade));

    private double? First(IEnumerable<double> side, double target)
    {
        double? last = null;
        foreach (var x in side)
        {
            if (last is { } before && Between(Math.Min(before, x), Math.Max(before, x), target) is { } root) return root;
            last = x;
        }

        return null;
    }

    private double? Between(double low, double high, double target) => RootFinder.Find(x => Value(x) - target, low, high);

    // The points of the search are asked for again with each target.
    private double Value(double x) => _known.TryGetValue(x, out var value) ? value : _known[x] = function(x).Value.Low;
}
