using Reckon.Assessments.Quantities;
using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>Where a result lies and how it depends on each printed number below it.</summary>
/// <param name="Value">Where it lies, in units without scale.</param>
/// <param name="Partials">Its dependence on each printed number.</param>
internal sealed record RangeValue(Interval Value, IReadOnlyDictionary<QuantityId, Partial> Partials)
{
    private static readonly Dictionary<QuantityId, Partial> Nothing = [];

    /// <summary>Whether <see cref="Value"/> is the very set of results, not only a range around it.</summary>
    public bool IsExact => Partials.Values.All(p => p.IsExact);

    /// <summary>Whether an end is not a number: somewhere in the range there is no result.</summary>
    public bool IsUndefined => double.IsNaN(Value.Low) || double.IsNaN(Value.High);

    /// <summary>A number that depends on nothing.</summary>
    public static RangeValue Constant(double value) => new(Interval.Point(value), Nothing);

    /// <summary>A printed number itself.</summary>
    public static RangeValue Leaf(QuantityId id, Interval value) => new(value, new Dictionary<QuantityId, Partial> { [id] = Partial.Itself });

    /// <summary>A function of other results, by the chain rule.</summary>
    public static RangeValue Of(Interval value, params ReadOnlySpan<(RangeValue Operand, Interval Slope)> operands)
    {
        var partials = new Dictionary<QuantityId, Partial>();
        foreach (var (operand, slope) in operands)
        {
            foreach (var (leaf, partial) in operand.Partials)
            {
                var part = partial.Through(slope);
                partials[leaf] = partials.TryGetValue(leaf, out var sum) ? sum.And(part) : part;
            }
        }

        return new RangeValue(value, partials);
    }
}
