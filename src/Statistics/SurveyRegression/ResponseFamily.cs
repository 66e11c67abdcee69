namespace Reckon.Statistics.SurveyRegression;

/// <summary>
/// How the mean of a response follows from its linear predictor η, and its variance from its mean: a generalised linear model with
/// canonical link, dispersion left free.
/// </summary>
/// <remarks>
/// McCullagh and Nelder (1989). The variance function only sets the weights of the estimating equations; standard errors come from
/// the design and hold when it is wrong.
/// </remarks>
public abstract record ResponseFamily
{
    private protected ResponseFamily()
    {
    }

    /// <summary>μ = η: weighted least squares (R survey's <c>svyglm</c> with <c>gaussian()</c>).</summary>
    public static ResponseFamily Gaussian { get; } = new GaussianFamily();

    /// <summary>μ = exp η, variance in proportion to μ; the response is not negative (<c>quasipoisson()</c>).</summary>
    public static ResponseFamily Poisson { get; } = new PoissonFamily();

    /// <summary>μ = 1/(1 + exp −η), variance in proportion to μ(1 − μ); the response lies in [0, 1] (<c>quasibinomial()</c>).</summary>
    public static ResponseFamily Binomial { get; } = new BinomialFamily();

    /// <summary>What the response must be, for messages.</summary>
    internal abstract string Range { get; }

    /// <summary>μ.</summary>
    internal abstract double Mean(double predictor);

    /// <summary>dμ/dη, which with a canonical link is the variance function at μ.</summary>
    internal abstract double Slope(double predictor);

    /// <summary>A linear predictor near the response, to begin with.</summary>
    internal abstract double Start(double response);

    /// <summary>Whether a response can be.</summary>
    internal abstract bool Allows(double response);
}
