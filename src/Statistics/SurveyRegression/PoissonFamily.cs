namespace Reckon.Statistics.SurveyRegression;

/// <summary>μ = exp η.</summary>
internal sealed record PoissonFamily : ResponseFamily
{
    internal override string Range => "finite and not negative";

    internal override double Mean(double predictor) => Math.Exp(predictor);

    internal override double Slope(double predictor) => Math.Exp(predictor);

    internal override double Start(double response) => Math.Log(response + 0.1);

    internal override bool Allows(double response) => double.IsFinite(response) && response >= 0;
}
