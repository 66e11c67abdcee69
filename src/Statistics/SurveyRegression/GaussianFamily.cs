namespace Reckon.Statistics.SurveyRegression;

/// <summary>μ = η.</summary>
internal sealed record GaussianFamily : ResponseFamily
{
    internal override string Range => "finite";

    internal override double Mean(double predictor) => predictor;

    internal override double Slope(double predictor) => 1;

    internal override double Start(double response) => response;

    internal override bool Allows(double response) => double.IsFinite(response);
}
