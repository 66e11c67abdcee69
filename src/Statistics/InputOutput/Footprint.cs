using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InputOutput;

/// <summary>What a final demand supports, by the sector where it is: jobs, value added, income or output.</summary>
/// <remarks>The coefficients times f, Bf and what households add: a footprint by sector of origin, where <see cref="InputOutput.Effects"/>
/// are by product demanded. Both have the same sum over sectors.</remarks>
public sealed record Footprint
{
    internal Footprint(IReadOnlyList<Sector> sectors, double[] direct, double[] indirect, double[] induced)
    {
        (Sectors, Direct, Indirect, Induced) = (sectors, direct, indirect, induced);
        Total = Shares.Sum(direct, indirect, induced);
    }

    /// <summary>The n sectors of origin.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>n values: in the sectors that deliver the final demand.</summary>
    public IReadOnlyList<double> Direct { get; }

    /// <summary>n values: in these sectors as suppliers of each other and of the sectors that deliver.</summary>
    public IReadOnlyList<double> Indirect { get; }

    /// <summary>n values: in these sectors by households spending what they earn; zeros in a Type I model.</summary>
    public IReadOnlyList<double> Induced { get; }

    /// <summary>n values: (direct + indirect) + induced, added in this order.</summary>
    public IReadOnlyList<double> Total { get; }

    /// <summary>The sum of the total over sectors.</summary>
    public double Sum() => Sums.Of([.. Total]);

    /// <summary>Indirect over direct for the whole demand; NaN where nothing is direct.</summary>
    public double IndirectPerDirect()
    {
        var direct = Sums.Of([.. Direct]);
        return direct == 0 ? double.NaN : Sums.Of([.. Indirect]) / direct;
    }

    /// <summary>Takes out what a count of direct jobs already has in the sectors that supply, so that it is not counted twice.</summary>
    /// <param name="counted">n numbers, not negative, in the unit of the footprint: jobs counted as direct, by the sector where they
    /// are.</param>
    /// <returns>The indirect part less what was counted, never below zero.</returns>
    /// <exception cref="ArgumentException">There are not n numbers, or one is negative or not finite.</exception>
    public IndirectBeyondCounted LessCounted(IReadOnlyList<double> counted)
    {
        Require.SameCount(counted.Count, nameof(counted), Sectors.Count, nameof(Sectors));
        Require.NonNegative([.. counted], nameof(counted));
        double[] removed = [.. Indirect.Select((indirect, i) => Math.Min(Math.Max(indirect, 0), counted[i]))];
        return new IndirectBeyondCounted(Sectors, [.. Indirect.Select((indirect, i) => Math.Max(0, indirect - removed[i]))], removed);
    }
}
