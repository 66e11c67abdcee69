using Reckon.Assessments.Quantities;
using Reckon.Assessments.Ranges;

namespace Reckon.Assessments.Uncertainty;

/// <summary>The law of propagation of uncertainty (JCGM 100:2008, 5.1 and 5.2), with the exact slopes of the formulas.</summary>
internal sealed class LinearCheck(UncertaintyModel model)
{
    /// <summary>The standard uncertainty of a value, without scale; NaN where a slope or a deviation is not finite.</summary>
    public double Of(RangeValue value)
    {
        var terms = value.Partials.Where(p => model.Inputs.ContainsKey(p.Key)).Select(p => (Id: p.Key, Size: p.Value.Slope.Low * Deviation(p.Key))).ToList();
        var variance = 0.0;
        foreach (var (a, sizeA) in terms)
        {
            foreach (var (b, sizeB) in terms) variance += model.CorrelationOf(a, b) * sizeA * sizeB;
        }

        return Math.Sqrt(Math.Max(0, variance));
    }

    private double Deviation(QuantityId id) => Math.Sqrt(model.Inputs[id].Distribution.Variance);
}
