using Reckon.Statistics.Distributions;

namespace Reckon.Statistics.SurveyRegression;

/// <summary>μ = Φ(η).</summary>
internal sealed record ProbitFamily : ResponseFamily
{
    internal override string Range => "between 0 and 1";

    internal override double Mean(double predictor) => NormalDistribution.StandardCumulative(predictor);

    internal override double Slope(double predictor) => NormalDistribution.StandardDensity(predictor);

    internal override double Variance(double predictor) => Mean(predictor) * Mean(-predictor);

    internal override bool IsSaturated(double predictor) => Math.Abs(predictor) > 8.2;

    internal override double Start(double response) => NormalDistribution.StandardQuantile((response + 0.5) / 2);

    internal override bool Allows(double response) => response is >= 0 and <= 1;
}
