using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.SurveyRegression;

/// <summary>The p coefficients of a regression over the population, estimated from a sample: the solution of Σ w x (y − μ) = 0.</summary>
/// <remarks>
/// Binder (1983), International Statistical Review 51: the influence of a row is A⁻¹ x (y − μ) with A = Σ w x x' dμ/dη. Agrees with R
/// survey 4.1-1 (<c>svyglm</c>). Rows of weight zero, such as those outside a domain, take no part.
/// </remarks>
public sealed class RegressionCoefficients : ISurveyStatistic
{
    private readonly RegressionModel _model;

    /// <summary>The coefficients of a model.</summary>
    /// <exception cref="ArgumentException">The counts of rows or columns differ.</exception>
    public RegressionCoefficients(RegressionModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Require.NotEmpty(model.Predictors.Columns, nameof(model.Predictors));
        Require.SameCount(model.Response.Count, nameof(model.Response), model.Predictors.Rows, "rows of the predictors");
        if (model.Offset is { } offset)
            Require.SameCount(offset.Count, nameof(model.Offset), model.Predictors.Rows, "rows of the predictors");
        if (model.Names is { } names)
            Require.SameCount(names.Count, nameof(model.Names), model.Predictors.Columns, "columns of the predictors");
        _model = model;
    }

    /// <inheritdoc/>
    public int Rows => _model.Predictors.Rows;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">
    /// A weight is negative; a row with weight has a value that is not finite or a response outside the family's range; fewer rows
    /// have weight than there are coefficients; or a predictor depends on others. The message names it.
    /// </exception>
    /// <exception cref="ConvergenceException">
    /// The iteration does not settle, as when a predictor separates the zeros of a binomial response from the ones.
    /// </exception>
    public double[] Values(ReadOnlySpan<double> weights) => Fit(weights).Coefficients;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">As for <see cref="Values"/>.</exception>
    /// <exception cref="ConvergenceException">As for <see cref="Values"/>.</exception>
    public Matrix Influences(ReadOnlySpan<double> weights)
    {
        var fit = Fit(weights);
        var (inverse, residuals) = (fit.InverseInformation(), fit.Residuals());
        var influences = new double[Rows, _model.Predictors.Columns];
        for (var r = 0; r < fit.Rows.Length; r++)
        {
            var row = fit.Rows[r];
            var scores = inverse.Times(_model.Predictors.Row(row));
            for (var j = 0; j < scores.Length; j++) influences[row, j] = residuals[r] * scores[j];
        }

        return influences;
    }

    /// <summary>
    /// Estimates the coefficients under a design, with the degrees of freedom that are left for tests of them: those of the design
    /// less p, plus 1 (Korn and Graubard 1990; as R survey).
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="Values"/>, or the design has fewer than p degrees of freedom.</exception>
    /// <exception cref="ConvergenceException">As for <see cref="Values"/>.</exception>
    public JointEstimate Estimate(ISurveyDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        var joint = design.Estimate(this);
        var left = design.DegreesOfFreedom - joint.Count + 1;
        if (!(left > 0))
        {
            throw new ArgumentException(
                $"The design has {(int)design.DegreesOfFreedom} degrees of freedom; {joint.Count} coefficients leave none for their tests.",
                nameof(design));
        }

        return new JointEstimate(joint.Values, joint.Covariance, left);
    }

    private RegressionFit Fit(ReadOnlySpan<double> weights)
    {
        Require.SameCount(weights.Length, nameof(weights), Rows, nameof(Rows));
        Require.NonNegative(weights, nameof(weights));
        return RegressionFit.Of(_model, weights);
    }
}
