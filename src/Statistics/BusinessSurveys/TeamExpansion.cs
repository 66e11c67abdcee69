using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Statistics.BusinessSurveys;

/// <summary>The staff of a population of units: units per tier times staff per unit, by tier and together.</summary>
/// <remarks>
/// The post-stratified total J = Σ M k with k = Σ w s / Σ w within a tier (Holt and Smith 1979). Its variance is Σ M M' cov(k, k') +
/// Σ k² v(M): the second term where units are estimated, to first order. Full-time and part-time staff are estimated as domain totals
/// whose sum is the total, never as a share times the total.
/// </remarks>
public sealed record TeamExpansion
{
    private readonly Estimate[] _units;
    private readonly JointEstimate _perUnit;

    private TeamExpansion(IReadOnlyList<string> tiers, Estimate[] units, JointEstimate perUnit)
    {
        (_units, _perUnit) = (units, perUnit);
        FullAndPartTime = Gather();
        Tiers = [.. tiers.Select((tier, t) => Describe(tier, t))];
    }

    /// <summary>The tiers that have rows with weight, in the order in which they first appear among them.</summary>
    public IReadOnlyList<TeamTier> Tiers { get; }

    /// <summary>Full-time staff, then part-time staff, with their covariance.</summary>
    public JointEstimate FullAndPartTime { get; }

    /// <summary>All staff, in heads: full-time plus part-time.</summary>
    public Estimate Total => FullAndPartTime.Combine([1, 1]);

    /// <summary>Estimates the staff of a population.</summary>
    /// <param name="survey">n units with their staff.</param>
    /// <param name="design">The design of the n units. Units in tiers that are sampled with certainty are a stratum taken whole.</param>
    /// <exception cref="ArgumentException">
    /// Counts of rows differ, a number of staff or units is negative or not finite, a tier of the sample has no number of units, or
    /// a tier with units has no row with weight.
    /// </exception>
    public static TeamExpansion Of(TeamSurvey survey, ISurveyDesign design)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(design);
        Check(survey, design);
        var codes = survey.Tiers.Codes;
        // A tier may have rows outside the domain of the design only.
        int[] tiers = [.. Enumerable.Range(0, design.Count).Where(i => design.Weights[i] != 0).Select(i => codes[i]).Distinct()];
        string[] names = [.. tiers.Select(t => survey.Tiers.Labels[t])];
        CheckUnits(survey, names);
        IReadOnlyList<double>[] kinds = [survey.FullTime, survey.PartTime];
        // Full-time staff of all tiers, then part-time staff of all tiers.
        var (rows, count) = (design.Count, tiers.Length);
        var staff = Matrix.Create(rows, 2 * count, (i, j) => codes[i] == tiers[j % count] ? kinds[j / count][i] : 0);
        var units = Matrix.Create(rows, 2 * count, (i, j) => codes[i] == tiers[j % count] ? 1 : 0);
        return new TeamExpansion(names, [.. names.Select(tier => survey.Units[tier])], design.Estimate(new Ratios(staff, units)));
    }

    /// <summary>Full-time equivalents: full-time staff plus part-time staff times the ratio of their usual hours.</summary>
    /// <param name="hoursRatio">
    /// Usual hours of part-time over those of full-time staff, from 0 to 1; independent of the sample, or with standard error 0
    /// when agreed.
    /// </param>
    /// <exception cref="ArgumentException">The ratio lies outside 0 to 1, or its standard error is negative or not finite.</exception>
    public Estimate FullTimeEquivalents(Estimate hoursRatio)
    {
        if (!(hoursRatio.Value is >= 0 and <= 1))
            throw new ArgumentException("The ratio of hours must lie between 0 and 1.", nameof(hoursRatio));
        Require.NonNegative([hoursRatio.StandardError], nameof(hoursRatio));
        var sampled = FullAndPartTime.Combine([1, hoursRatio.Value]);
        return sampled with { StandardError = double.Hypot(sampled.StandardError, FullAndPartTime.Values[1] * hoursRatio.StandardError) };
    }

    private static void Check(TeamSurvey survey, ISurveyDesign design)
    {
        Require.SameCount(survey.Tiers.Rows, nameof(survey.Tiers), design.Count, "rows of the design");
        Require.SameCount(survey.FullTime.Count, nameof(survey.FullTime), design.Count, "rows of the design");
        Require.SameCount(survey.PartTime.Count, nameof(survey.PartTime), design.Count, "rows of the design");
        int[] weighted = [.. Enumerable.Range(0, design.Count).Where(i => design.Weights[i] != 0)];
        Require.NonNegative([.. weighted.Select(i => survey.FullTime[i])], $"{nameof(survey.FullTime)} of rows with weight");
        Require.NonNegative([.. weighted.Select(i => survey.PartTime[i])], $"{nameof(survey.PartTime)} of rows with weight");
    }

    private static void CheckUnits(TeamSurvey survey, string[] sampled)
    {
        var missing = sampled.FirstOrDefault(tier => !survey.Units.ContainsKey(tier));
        if (missing is not null)
        {
            throw new ArgumentException(
                $"Tier {missing} is in the sample, but its number of units in the population is not given.", nameof(survey));
        }

        foreach (var (tier, units) in survey.Units.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            if (!(units.Value >= 0 && units.StandardError >= 0) || !double.IsFinite(units.Value + units.StandardError))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Tier {tier} has {units.Value:R} units with standard error "
                        + $"{units.StandardError:R}; both must be finite and not negative."),
                    nameof(survey));
            }

            if (!sampled.Contains(tier))
            {
                throw new ArgumentException(
                    $"Tier {tier} has no row with weight in the sample; join it with a similar tier.", nameof(survey));
            }
        }
    }

    private JointEstimate Gather()
    {
        var n = _units.Length;
        var totals = new double[] { Sum(t => _units[t].Value * _perUnit.Values[t]), Sum(t => _units[t].Value * _perUnit.Values[n + t]) };
        return new JointEstimate(totals, Matrix.Create(2, 2, Covariance), _perUnit.DegreesOfFreedom);

        double Covariance(int a, int b) => Sum(t => Sum(u => _units[t].Value * _units[u].Value * _perUnit.Covariance[a * n + t, b * n + u])
            + _perUnit.Values[a * n + t] * _perUnit.Values[b * n + t] * _units[t].Variance);

        double Sum(Func<int, double> term) => Sums.Of([.. Enumerable.Range(0, n).Select(term)]);
    }

    private TeamTier Describe(string tier, int index)
    {
        var n = _units.Length;
        double[] both = [.. Enumerable.Range(0, 2 * n).Select(j => j % n == index ? 1.0 : 0)];
        var (units, perUnit) = (_units[index], _perUnit.Combine(both));
        var error = double.Hypot(units.Value * perUnit.StandardError, perUnit.Value * units.StandardError);
        var staff = new Estimate(units.Value * perUnit.Value, error, perUnit.DegreesOfFreedom);
        return new TeamTier(tier, units, perUnit, staff, staff.Value / Total.Value);
    }
}
