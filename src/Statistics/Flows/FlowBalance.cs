namespace Reckon.Statistics.Flows;

/// <summary>What moved into a place and out of it, those who stay left out.</summary>
/// <param name="In">Moves into the place.</param>
/// <param name="Out">Moves out of the place.</param>
public sealed record FlowBalance(double In, double Out)
{
    /// <summary>In less out.</summary>
    public double Net => In - Out;

    /// <summary>In and out together, the turnover.</summary>
    public double Gross => In + Out;

    /// <summary>Net over gross, from −1 (all leave) to 1 (all come): Shryock and Siegel's migration effectiveness; NaN without moves.</summary>
    public double Effectiveness => Net / Gross;
}
