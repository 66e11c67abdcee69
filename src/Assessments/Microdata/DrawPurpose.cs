namespace Reckon.Assessments.Microdata;

/// <summary>What random numbers are for: each purpose has streams of its own, so that a new column leaves the others as they are.</summary>
internal enum DrawPurpose
{
    Sales = 1,
    Tail = 2,
    Province = 3,
    Category = 4,
    Agency = 5,
    AgencyEffect = 6,
    Staff = 7,
    StaffRounding = 8,
    PlatformShare = 9,
    FullTime = 10,
    Hours = 11,
    Accounts = 12,
    Platforms = 13,
    Followers = 14,
    Income = 15,
    IncomeElsewhere = 16,
    Team = 17,
    TeamSize = 18,
    Selection = 19,
    Answers = 20,
}
