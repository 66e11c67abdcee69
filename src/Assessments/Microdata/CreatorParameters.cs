namespace Reckon.Assessments.Microdata;

/// <summary>How creators are made. Defaults come from printed figures where there are such; the others are assumptions and say so.</summary>
public sealed record CreatorParameters
{
    /// <summary>Followers from which an account is called professional; 10,000, the threshold of the Douyin report of 2025.</summary>
    public double ProfessionalFrom { get; init; } = 10_000;

    /// <summary>The share of professional accounts; 0.1, from the Kuaishou youth report of 2023: 200万 with ten thousand followers of 2000万 with an income.</summary>
    public double ProfessionalShare { get; init; } = 0.1;

    /// <summary>Standard deviation of the logarithm of followers; 2, an assumption.</summary>
    public double FollowersDeviation { get; init; } = 2;

    /// <summary>How many accounts a person has on the platform beyond the first, on average; 0.3, an assumption.</summary>
    public double FurtherAccounts { get; init; } = 0.3;

    /// <summary>
    /// On how many platforms a person earns beyond this one, on average; 0.147, from the coefficient of 0.872 persons for each job that the
    /// Kuaishou report of 2023 implies: 1/0.872 − 1.
    /// </summary>
    public double FurtherPlatforms { get; init; } = 0.147;

    /// <summary>Median yearly income of an account with a thousand followers, yuan; 1,500, an assumption.</summary>
    public double Income { get; init; } = 1_500;

    /// <summary>By how many per cent income rises with one per cent of followers; 0.6, an assumption.</summary>
    public double IncomeElasticity { get; init; } = 0.6;

    /// <summary>Standard deviation of the logarithm of income given followers; 1, an assumption.</summary>
    public double IncomeDeviation { get; init; } = 1;

    /// <summary>The share of persons in full-time work; 0.517, printed by the WeChat report of 2021 for its opportunities in 2020.</summary>
    public double FullTimeShare { get; init; } = 0.517;

    /// <summary>
    /// Mean weekly hours; 33.94, from the Douyin report of 2025: 6.54 hours a day of content creators, on the 5.19 days that it prints for
    /// staff of agencies.
    /// </summary>
    public double Hours { get; init; } = 33.94;

    /// <summary>How many weekly hours full-time persons work beyond the others; 23, an assumption.</summary>
    public double FullTimeHours { get; init; } = 23;

    /// <summary>Standard deviation of weekly hours among full-time persons, and among the others; 8, an assumption.</summary>
    public double HoursDeviation { get; init; } = 8;

    /// <summary>
    /// The share of professional accounts with a team; 0.4, so that 4 per cent of all have one, as the Kuaishou report of 2022 prints.
    /// Accounts that are not professional have none.
    /// </summary>
    public double TeamShare { get; init; } = 0.4;

    /// <summary>Mean team of a professional account, those without a team counted; 1.5, printed by the Douyin report of 2025.</summary>
    public double TeamMean { get; init; } = 1.5;

    /// <summary>How many persons an agency has on average; 25, an assumption.</summary>
    public int AgencySize { get; init; } = 25;
}
