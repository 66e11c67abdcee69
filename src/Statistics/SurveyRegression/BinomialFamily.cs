namespace Reckon.Statistics.SurveyRegression;

/// <summary>μ = 1/(1 + exp −η).</summary>
internal sealed record BinomialFamily : ResponseFamily
{
    internal override string Range => "between 0 and 1";

    internal override double Mean(double predictor) => 1 / (1 + Math.Exp(-predictor));

    internal override double Slope(double predictor) => Mean(predictor) * Mean(-predictor);

    // Beyond this the mean is 0 or 1 to the last digit.
    internal override bool IsSaturated(double predictor) => Math.Abs(predictor) > 36;

    internal override double Start(double response) => Math.Log((response + 0.5) / (1.5 - response));

    internal override bool Allows(double response) => response is >= 0 and <= 1;
}
