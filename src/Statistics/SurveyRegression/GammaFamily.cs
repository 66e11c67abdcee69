namespace Reckon.Statistics.SurveyRegression;

/// <summary>μ = exp η with a constant coefficient of variation.</summary>
internal sealed record GammaFamily : ResponseFamily
{
    internal override string Range => "finite and above zero";

    internal override double Mean(double predictor) => Math.Exp(predictor);

    internal override double Slope(double predictor) => Math.Exp(predictor);

    internal override double Variance(double predictor) => Math.Exp(2 * predictor);

    internal override double Start(double response) => Math.Log(response);

    internal override bool Allows(double response) => double.IsFinite(response) && response > 0;
}
