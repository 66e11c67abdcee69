namespace Reckon.Statistics.BusinessSurveys;

/// <summary>The design weight of a stratum, before and after births and deaths.</summary>
/// <remarks>
/// a = (N/n)(1 + H (d + u)/(n − d − u)), Office for National Statistics, Statistical Method Specifications, "Estimation"; checked
/// against the worked scenarios of its statistical methods library. With H = 1 and full adjustment the live units stand for all N.
/// </remarks>
public sealed record StratumWeight
{
    /// <summary>Computes the weights of a stratum.</summary>
    /// <exception cref="ArgumentException">
    /// A count is negative, the sample is empty or larger than the population, more units are dead or out of scope than were
    /// sampled, or no live unit is left to stand for the dead.
    /// </exception>
    public StratumWeight(StratumCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Check(counts);
        Counts = counts;
        Unadjusted = (double)counts.Population / counts.Sample;
        if (counts.DeathsAreMadeUpFor && Live == 0)
        {
            throw new ArgumentException(
                $"Stratum {counts.Stratum}: all {counts.Sample} sampled units are dead or out of scope; none is left to stand for them.",
                nameof(counts));
        }

        ScopeFactor = counts.DeathsAreMadeUpFor ? (double)Scope / Live : 1;
    }

    /// <summary>The counts that the weights come from.</summary>
    public StratumCounts Counts { get; }

    /// <summary>N/n.</summary>
    public double Unadjusted { get; }

    /// <summary>a: the unadjusted weight times the factor for deaths and units out of scope.</summary>
    public double Adjusted => Unadjusted * ScopeFactor;

    /// <summary>How many sampled units live and are in scope.</summary>
    public int Live => Counts.Sample - Counts.Deaths - Counts.OutOfScope;

    /// <summary>The factor 1 + H (d + u)/(n − d − u).</summary>
    internal double ScopeFactor { get; }

    /// <summary>How many sampled units the live ones stand for where deaths are made up for.</summary>
    private int Scope => Counts.Sample - (Counts.OutOfScopeAdjustment == OutOfScopeAdjustment.Partial ? Counts.OutOfScope : 0);

    private static void Check(StratumCounts counts)
    {
        var (population, sample, gone) = (counts.Population, counts.Sample, counts.Deaths + counts.OutOfScope);
        if (population < 0 || counts.Deaths < 0 || counts.OutOfScope < 0)
            throw new ArgumentException($"Stratum {counts.Stratum}: a count is negative.", nameof(counts));
        if (sample < 1)
        {
            throw new ArgumentException(
                $"Stratum {counts.Stratum}: none of its {population} units was sampled; join it with a similar stratum.", nameof(counts));
        }

        if (sample > population)
        {
            throw new ArgumentException(
                $"Stratum {counts.Stratum}: {sample} units were sampled of a population of {population}.", nameof(counts));
        }

        if (gone > sample)
        {
            throw new ArgumentException(
                $"Stratum {counts.Stratum}: {gone} units are dead or out of scope, but {sample} were sampled.", nameof(counts));
        }
    }
}
