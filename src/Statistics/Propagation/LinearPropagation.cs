using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Propagation;

/// <summary>
/// The law of propagation of uncertainty: the model is taken as linear about the estimates of its inputs (JCGM 100:2008, clause 5).
/// </summary>
public static class LinearPropagation
{
    /// <summary>Propagates independent estimates.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">k estimates with standard uncertainties and degrees of freedom.</param>
    /// <param name="sensitivities">Partial derivatives, outputs × k; null (the default) to find them numerically.</param>
    /// <exception cref="ArgumentException">There is no input, a number is not finite, or the derivatives have another shape.</exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity at the estimates or near them.</exception>
    public static LinearResult Of(Model model, IReadOnlyList<Estimate> inputs, Matrix? sensitivities = null) =>
        Of(model, [.. inputs.Select(e => new JointEstimate([e.Value], Matrix.Diagonal([e.Variance]), e.DegreesOfFreedom))], sensitivities);

    /// <summary>Propagates groups of estimates: correlated within a group, independent between groups.</summary>
    /// <remarks>
    /// JCGM 100:2008, equations 13 and 16; degrees of freedom by the Welch-Satterthwaite formula (G.2b) with the groups as its terms
    /// (Willink, 2007, Metrologia 44). Checked against the guide's example H.2.
    /// </remarks>
    /// <param name="model">The model; its inputs are the estimates of all groups, one after the other.</param>
    /// <param name="groups">The groups; each has a covariance and degrees of freedom of it.</param>
    /// <param name="sensitivities">Partial derivatives, outputs × inputs; null (the default) to find them numerically.</param>
    /// <exception cref="ArgumentException">There is no input, a number is not finite, or the derivatives have another shape.</exception>
    /// <exception cref="NotFiniteNumberException">The model gives NaN or infinity at the estimates or near them.</exception>
    public static LinearResult Of(Model model, IReadOnlyList<JointEstimate> groups, Matrix? sensitivities = null)
    {
        Require.NotEmpty(groups.Count, nameof(groups));
        double[] point = [.. groups.SelectMany(g => g.Values)];
        double[] uncertainties = [.. groups.SelectMany(g => g.StandardErrors())];
        Require.Finite(point, nameof(groups));
        Require.Finite(uncertainties, "standard uncertainties of " + nameof(groups));
        var values = model.At(point);
        CheckFinite(values, "value");
        sensitivities ??= Sensitivities.Of(model, point, uncertainties);
        Require.SameCount(sensitivities.Rows, "rows of " + nameof(sensitivities), model.Outputs, "outputs of the model");
        Require.SameCount(sensitivities.Columns, "columns of " + nameof(sensitivities), point.Length, "inputs of the model");
        CheckFinite(sensitivities.Values, "derivative");
        return new LinearResult(values, uncertainties, sensitivities, groups);
    }

    private static void CheckFinite(ReadOnlySpan<double> numbers, string what)
    {
        foreach (var number in numbers)
        {
            if (!double.IsFinite(number)) throw new NotFiniteNumberException(FormattableString.Invariant(
                $"A {what} of the model is {number} at the estimates of its inputs."), number);
        }
    }
}
