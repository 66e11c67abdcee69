namespace Reckon.Statistics.SurveyRegression;

/// <summary>μ = 1 − exp(−exp η).</summary>
internal sealed record ComplementaryLogLogFamily : ResponseFamily
{
    internal override string Range => "between 0 and 1";

    internal override double Mean(double predictor)
    {
        var hazard = Math.Exp(predictor);
        // The difference from 1 loses digits where the hazard is small.
        return hazard < 1e-5 ? hazard * (1 - hazard / 2 * (1 - hazard / 3)) : 1 - Math.Exp(-hazard);
    }

    internal override double Slope(double predictor) => Math.Exp(predictor - Math.Exp(predictor));

    internal override double Variance(double predictor) => Mean(predictor) * Math.Exp(-Math.Exp(predictor));

    internal override bool IsSaturated(double predictor) => predictor is < -36 or > 3.6;

    internal override double Start(double response) => Math.Log(-Math.Log((1.5 - response) / 2));

    internal override bool Allows(double response) => response is >= 0 and <= 1;
}
