namespace Reckon.Assessments.Microdata;

/// <summary>How merchants are made. Defaults come from printed figures where there are such; the others are assumptions and say so.</summary>
public sealed record MerchantParameters
{
    /// <summary>
    /// Expected yearly sales in 万元; 148.66, what the Kuaishou report of 2022 implies but does not print: 372.9万 jobs, 6168亿元 of sales
    /// over four quarters.
    /// </summary>
    public double MeanSales { get; init; } = 148.66;

    /// <summary>Standard deviation of the logarithm of the body of sales; 1.2, an assumption.</summary>
    public double LogDeviation { get; init; } = 1.2;

    /// <summary>
    /// α of the upper tail, above 1: sales are a lognormal number times a Pareto number, so that P(sales &gt; x) falls as x^−α
    /// (Reed and Jorgensen 2004, Communications in Statistics 33). 2.5, an assumption.
    /// </summary>
    public double TailIndex { get; init; } = 2.5;

    /// <summary>Sales from which a merchant is in the middle tier, 万元 a year; 100, an assumption.</summary>
    public double MiddleFrom { get; init; } = 100;

    /// <summary>Sales from which a merchant is in the top tier, 万元 a year; 1000, an assumption.</summary>
    public double TopFrom { get; init; } = 1000;

    /// <summary>Sales for each job at mean sales, 万元 a year; 16.54, implied by the Kuaishou report of 2022: 6168亿元 over 372.9万 jobs.</summary>
    public double ProductivityAtMean { get; init; } = 16.54;

    /// <summary>By how many per cent productivity rises with one per cent of sales, from 0 to below 1; 0.4, an assumption.</summary>
    public double ProductivityElasticity { get; init; } = 0.4;

    /// <summary>Standard deviation of the logarithm of staff given sales; 0.5, an assumption.</summary>
    public double StaffDeviation { get; init; } = 0.5;

    /// <summary>The part of that deviation, as a standard deviation of the logarithm, that merchants of one agency share; 0.15, an assumption.</summary>
    public double AgencyDeviation { get; init; } = 0.15;

    /// <summary>How many merchants an agency has on average; 25, an assumption.</summary>
    public int AgencySize { get; init; } = 25;

    /// <summary>The shares of merchants of whose staff none, half and all work for the platform; 0.15, 0.2 and 0.35, assumptions: answers heap there.</summary>
    public (double None, double Half, double All) PlatformShareHeaps { get; init; } = (0.15, 0.2, 0.35);

    /// <summary>The mean share of staff in full-time work over merchants, from 1/3 to 2/3; 0.517, printed by the WeChat report of 2021 for its opportunities in 2020.</summary>
    public double FullTimeShare { get; init; } = 0.517;

    /// <summary>
    /// The mean of weekly hours; 34.83, from the Douyin report of 2025: 6.45 hours a day of e-commerce operators, on the 5.4 days that it
    /// prints for advertising staff.
    /// </summary>
    public double Hours { get; init; } = 34.83;

    /// <summary>Standard deviation of weekly hours between merchants; 8, an assumption.</summary>
    public double HoursDeviation { get; init; } = 8;
}
