namespace Reckon.Statistics.SurveyRegression;

/// <summary>
/// How the mean of a response follows from its linear predictor η, and its variance from its mean: a generalised linear model,
/// dispersion left free.
/// </summary>
/// <remarks>
/// McCullagh and Nelder (1989). The variance function only sets the weights of the estimating equations; standard errors come from
/// the design and hold when it is wrong. Where the link is not the canonical one, they use the expected information, as R survey does.
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

    /// <summary>μ = Φ(η), the normal distribution function, variance in proportion to μ(1 − μ) (<c>quasibinomial("probit")</c>).</summary>
    public static ResponseFamily Probit { get; } = new ProbitFamily();

    /// <summary>
    /// μ = 1 − exp(−exp η), variance in proportion to μ(1 − μ); the response lies in [0, 1] (<c>quasibinomial("cloglog")</c>).
    /// </summary>
    public static ResponseFamily ComplementaryLogLog { get; } = new ComplementaryLogLogFamily();

    /// <summary>
    /// μ = exp η, variance in proportion to μ²; the response is above zero, such as turnover or pay (<c>Gamma("log")</c>).
    /// </summary>
    public static ResponseFamily Gamma { get; } = new GammaFamily();

    /// <summary>What the response must be, for messages.</summary>
    internal abstract string Range { get; }

    /// <summary>μ.</summary>
    internal abstract double Mean(double predictor);

    /// <summary>dμ/dη.</summary>
    internal abstract double Slope(double predictor);

    /// <summary>The variance function at μ, which with a canonical link is dμ/dη.</summary>
    internal virtual double Variance(double predictor) => Slope(predictor);

    /// <summary>Whether the mean cannot be told from a bound of its range, so that it has no variance left.</summary>
    internal virtual bool IsSaturated(double predictor) => false;

    /// <summary>A linear predictor near the response, to begin with.</summary>
    internal abstract double Start(double response);

    /// <summary>Whether a response can be.</summary>
    internal abstract bool Allows(double response);
}
