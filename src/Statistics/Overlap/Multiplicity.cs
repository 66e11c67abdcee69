using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Estimates;
using static System.FormattableString;

namespace Reckon.Statistics.Overlap;

/// <summary>How many jobs, accounts or platforms a person has, to turn a count of these into a count of persons.</summary>
public sealed record Multiplicity
{
    private const double Slack = 0.01;

    private Multiplicity(IReadOnlyList<double> numbers, IReadOnlyList<double> shares) => (Numbers, Shares) = (numbers, shares);

    /// <summary>How many a person can have, each at least 1, in the caller's order.</summary>
    public IReadOnlyList<double> Numbers { get; }

    /// <summary>The share of persons with each number; they sum to 1.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>The mean number a person has. Where the last class is open ("three or more") and entered with its least number, it is a lower bound.</summary>
    public double Mean => Sums.OfProducts([.. Numbers], [.. Shares]);

    /// <summary>The coefficient that turns jobs into persons, 1/mean: persons per job.</summary>
    public double PersonsPerJob => 1 / Mean;

    /// <summary>The share of persons with more than one.</summary>
    public double ShareOfPersonsWithSeveral => Sums.Of([.. Numbers.Zip(Shares, (n, s) => n > 1 ? s : 0)]);

    /// <summary>The share of jobs that are beyond the first of their person, 1 − 1/mean: what a count of persons takes off a count of jobs.</summary>
    public double ShareOfJobsBeyondFirst => (Mean - 1) / Mean;

    /// <summary>The share of jobs whose person has more than one: larger than that of persons, as such persons count several times.</summary>
    public double ShareOfJobsOfPersonsWithSeveral => Sums.Of([.. Numbers.Zip(Shares, (n, s) => n > 1 ? n * s : 0)]) / Mean;

    /// <summary>Persons behind a number of jobs.</summary>
    /// <param name="jobs">Not negative.</param>
    /// <exception cref="ArgumentException">The number is negative or not finite.</exception>
    public double Persons(double jobs)
    {
        Require.NonNegative([jobs], nameof(jobs));
        return jobs / Mean;
    }

    /// <summary>The mean with its standard error, from a simple sample of persons.</summary>
    /// <param name="persons">How many were asked, at least two.</param>
    /// <exception cref="ArgumentException">Fewer than two were asked.</exception>
    public Estimate MeanEstimate(int persons)
    {
        if (persons < 2) throw new ArgumentException(Invariant($"persons is {persons}; a standard error needs at least two."), nameof(persons));
        var mean = Mean;
        var variance = Sums.Of([.. Numbers.Zip(Shares, (n, s) => s * (n - mean) * (n - mean))]);
        return new Estimate(mean, Math.Sqrt(variance / (persons - 1)), persons - 1);
    }

    /// <summary>Persons behind a number of jobs, with the standard error that a simple sample of persons gives (delta method; the jobs are known).</summary>
    /// <param name="jobs">Not negative.</param>
    /// <param name="persons">How many were asked, at least two.</param>
    /// <exception cref="ArgumentException">The number is negative or not finite, or fewer than two were asked.</exception>
    public Estimate PersonsEstimate(double jobs, int persons)
    {
        var mean = MeanEstimate(persons);
        return new Estimate(Persons(jobs), jobs / (mean.Value * mean.Value) * mean.StandardError, mean.DegreesOfFreedom);
    }

    /// <summary>From a sample in which each person counts once.</summary>
    /// <param name="numbers">k numbers of jobs, each at least 1.</param>
    /// <param name="shares">The share of persons with each; they sum to 1 within 0.01, as rounded ones do, and are scaled to 1.</param>
    /// <exception cref="ArgumentException">The counts differ, a number is below 1, a share is negative, or the shares do not sum to 1.</exception>
    public static Multiplicity OfPersons(IReadOnlyList<double> numbers, IReadOnlyList<double> shares)
    {
        Check(numbers, shares);
        var sum = Sums.Of([.. shares]);
        return new Multiplicity([.. numbers], [.. shares.Select(s => s / sum)]);
    }

    /// <summary>From a sample drawn from jobs or accounts, in which a person with m of them is m times as likely: each answer counts 1/m.</summary>
    /// <remarks>The generalised weight share method in its simplest form; Lavallée (2007), Indirect Sampling, chapter 2.</remarks>
    /// <param name="numbers">k numbers of jobs, each at least 1.</param>
    /// <param name="shares">The share of sampled jobs whose person has each number; they sum to 1 within 0.01, as rounded ones do, and are scaled to 1.</param>
    /// <exception cref="ArgumentException">The counts differ, a number is below 1, a share is negative, or the shares do not sum to 1.</exception>
    public static Multiplicity OfJobs(IReadOnlyList<double> numbers, IReadOnlyList<double> shares)
    {
        Check(numbers, shares);
        double[] persons = [.. numbers.Zip(shares, (n, s) => s / n)];
        var sum = Sums.Of(persons);
        return new Multiplicity([.. numbers], [.. persons.Select(p => p / sum)]);
    }

    private static void Check(IReadOnlyList<double> numbers, IReadOnlyList<double> shares)
    {
        Require.NotEmpty(numbers.Count, nameof(numbers));
        Require.SameCount(shares.Count, nameof(shares), numbers.Count, nameof(numbers));
        Require.Finite([.. numbers], nameof(numbers));
        Require.NonNegative([.. shares], nameof(shares));
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] < 1) throw new ArgumentException(Invariant($"numbers[{i}] is {numbers[i]}; a person who is counted has at least one."), nameof(numbers));
        }

        if (Math.Abs(Sums.Of([.. shares]) - 1) > Slack) throw new ArgumentException(Invariant($"The {shares.Count} shares sum to {Sums.Of([.. shares])}; they must sum to 1."), nameof(shares));
    }
}
