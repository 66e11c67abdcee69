using Reckon.Statistics.Matrices;
using Reckon.Statistics.Randomness;
using Reckon.Statistics.Survey.Designs;

namespace Reckon.Statistics.Survey.Replicates;

/// <summary>Bootstrap replicates of a survey sample, for totals, ratios, quantiles and anything calibrated.</summary>
/// <remarks>The methods and their scales are in <see cref="BootstrapMethod"/>. Replicate r draws from stream r of the seed.</remarks>
public static class BootstrapReplicates
{
    /// <summary>Draws the replicates.</summary>
    /// <param name="design">
    /// The sample. Strata that are taken whole keep the factor 1; so do strata of one cluster under
    /// <see cref="LonelyClusterPolicy.Certainty"/>.
    /// </param>
    /// <param name="plan">Method, number and seed.</param>
    /// <exception cref="ArgumentException">Fewer than two replicates, or unequal inclusion probabilities in a stratum.</exception>
    /// <exception cref="LonelyClusterException">
    /// A stratum has one cluster, and the policy is not <see cref="LonelyClusterPolicy.Certainty"/>.
    /// </exception>
    public static ReplicateDesign Of(TaylorDesign design, BootstrapPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Replicates < 2) throw new ArgumentException($"There are {plan.Replicates} replicates; two are needed.", nameof(plan));
        var stage = new FirstStage(design);
        if (plan.Method == BootstrapMethod.RaoWuYueBeaumont) return Beaumont(stage, new BeaumontEmondBootstrap(design), plan);
        var lonely = stage.Strata.FirstOrDefault(s => s.IsLonely);
        if (lonely is not null && stage.LonelyClusters != LonelyClusterPolicy.Certainty) throw new LonelyClusterException(lonely.Label, 1);
        var variance = new ReplicateVariance { Scale = Scale(stage, plan), IsAroundEstimate = plan.IsAroundEstimate };
        return plan.Method switch
        {
            BootstrapMethod.RaoWuYue => stage.Replicate(Draw(plan, random => RaoWuYue(stage, random)), variance),
            BootstrapMethod.CantyDavison => stage.Replicate(Draw(plan, random => CantyDavison(stage, random)), variance),
            BootstrapMethod.Preston => Preston(stage, new PrestonBootstrap(design), (plan, variance)),
            _ => throw new ArgumentOutOfRangeException(nameof(plan)),
        };
    }

    private static ReplicateDesign Beaumont(FirstStage stage, BeaumontEmondBootstrap bootstrap, BootstrapPlan plan)
    {
        var variance = new ReplicateVariance { Scale = 1.0 / (plan.Replicates - 1), IsAroundEstimate = plan.IsAroundEstimate };
        return stage.Replicate(Draw(plan, bootstrap.Draw), variance, bootstrap.Clusters);
    }

    private static ReplicateDesign Preston(
        FirstStage stage, PrestonBootstrap preston, (BootstrapPlan Plan, ReplicateVariance Variance) how) =>
        stage.Replicate(Draw(how.Plan, preston.Draw), how.Variance, preston.Clusters);

    private static Matrix Draw(BootstrapPlan plan, Func<RandomStream, double[]> factors)
    {
        var rows = new double[plan.Replicates][];
        Parallel.For(0, rows.Length, r => rows[r] = factors(new RandomStream(plan.Seed, (ulong)r)));
        return Matrix.FromRows(rows);
    }

    private static double Scale(FirstStage stage, BootstrapPlan plan)
    {
        var scale = 1.0 / (plan.Replicates - 1);
        if (plan.Method != BootstrapMethod.CantyDavison) return scale;
        var strata = stage.Strata.Where(s => s.Count > 1 && !s.IsWhole).ToList();
        if (strata.Count == 0) return scale;
        var size = 1 / strata.Average(s => 1.0 / s.Count);
        return scale * size / (size - 1);
    }

    private static double[] RaoWuYue(FirstStage stage, RandomStream random)
    {
        var factors = new double[stage.ClusterCount];
        foreach (var stratum in stage.Strata)
        {
            if (Fixed(factors, stratum)) continue;
            for (var draw = 1; draw < stratum.Count; draw++)
            {
                factors[stratum.Clusters[random.NextIndex(stratum.Count)]] += stratum.Count / (stratum.Count - 1.0);
            }
        }

        return factors;
    }

    private static double[] CantyDavison(FirstStage stage, RandomStream random)
    {
        var factors = new double[stage.ClusterCount];
        foreach (var stratum in stage.Strata)
        {
            if (Fixed(factors, stratum)) continue;
            if (stratum.Fraction == 0)
            {
                for (var draw = 0; draw < stratum.Count; draw++) factors[stratum.Clusters[random.NextIndex(stratum.Count)]]++;
                continue;
            }

            var order = Drawing.Some(stratum.Clusters, stratum.Count, random);
            var population = new int[(int)Math.Round(stratum.Count / stratum.Fraction)];
            for (var i = 0; i < population.Length; i++) population[i] = order[i % order.Length];
            foreach (var cluster in Drawing.Some(population, stratum.Count, random)) factors[cluster]++;
        }

        return factors;
    }

    private static bool Fixed(double[] factors, ReplicatedStratum stratum)
    {
        var isFixed = stratum.IsWhole || stratum.Count == 1;
        if (isFixed) Array.ForEach(stratum.Clusters, c => factors[c] = 1);
        return isFixed;
    }
}
