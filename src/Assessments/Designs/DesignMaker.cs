using System.Globalization;
using Reckon.Assessments.Estimators;
using Reckon.Statistics.Calibration;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Designs;
using Reckon.Statistics.Survey.Replicates;

namespace Reckon.Assessments.Designs;

/// <summary>Makes the design of a sample once the population is known.</summary>
internal sealed class DesignMaker(SurveySample sample, KeyedFormulas? sizes, IReadOnlyList<double> values)
{
    private SampleDesign Declared => sample.Declared;

    /// <summary>The design, of the whole population or of the part that is marked.</summary>
    public ISurveyDesign Make(bool[]? inside)
    {
        var taylor = Taylor();
        if (Declared.Replicates is { } replicates) return Within(Calibrated(Replicated(taylor, replicates)), inside);
        return Within(Calibrated(taylor), inside);
    }

    private TaylorDesign Taylor()
    {
        var stages = Declared.Second is { } second ? new[] { Stage(Declared.First, PopulationSizes()), Stage(second, Pick(second.Sizes)) } : [Stage(Declared.First, PopulationSizes())];
        CheckLonely(stages[0]);
        return new TaylorDesign(new SurveyPlan
        {
            Stages = stages,
            Weights = Pick(Declared.Weights) ?? (stages[0].PopulationSizes is null ? [.. sample.Rows.Select(_ => 1.0)] : null),
            ClustersAreNumberedWithinStrata = Declared.IsNested,
            LonelyClusters = Declared.Lonely,
        });
    }

    private SurveyStage Stage(DrawnStage stage, double[]? populationSizes) => new()
    {
        Strata = stage.Strata is { } strata ? Grouping.Of(sample.Pick(strata)) : null,
        Clusters = stage.Clusters is { } clusters ? Grouping.Of(sample.Pick(clusters)) : null,
        PopulationSizes = populationSizes,
    };

    private double[]? PopulationSizes()
    {
        if (sizes is null) return Pick(Declared.First.Sizes);
        var known = sizes.Rows.Select((r, i) => (r.Key, Value: values[i])).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);
        return [.. sample.Pick(Declared.First.Strata!).Select(s => known[s])];
    }

    private double[]? Pick(double[]? column) => column is null ? null : sample.Pick(column);

    private void CheckLonely(SurveyStage stage)
    {
        if (Declared.Lonely != LonelyClusterPolicy.Fail) return;
        var rows = Enumerable.Range(0, sample.Count).GroupBy(i => stage.Strata?.Labels[stage.Strata.Codes[i]] ?? "");
        var lonely = rows.Where(g => stage.PopulationSizes?[g.First()] != 1 && g.Select(i => stage.Clusters?.Codes[i] ?? i).Distinct().Count() == 1).Select(g => g.Key).Order(StringComparer.Ordinal).ToList();
        if (lonely.Count == 0) return;
        var unit = stage.Clusters is null ? "row" : "cluster";
        throw new DesignRefusedException("lonely-cluster", Declared.Span, stage.Strata is null
            ? $"The sample '{Declared.Name}' has one {unit}, which shows nothing of how {unit}s differ."
            : $"One {unit} stands alone in {(lonely.Count == 1 ? "the stratum" : "the strata")} {string.Join(", ", lonely.Select(l => $"'{l}'"))} of '{Declared.Name}', which shows nothing of how {unit}s differ there.", stage.Strata is null
            ? "An estimate with its uncertainty needs two or more."
            : "Join it with a similar stratum, or write 'lonely: adjust' (too large a variance), 'average' or 'certainty' in the design.");
    }

    private static ReplicateDesign Replicated(TaylorDesign design, DesignReplicates replicates) => replicates.Method switch
    {
        ReplicateMethod.Jackknife => JackknifeReplicates.Stratified(design),
        ReplicateMethod.Brr => BalancedReplicates.Of(design),
        ReplicateMethod.Fay => BalancedReplicates.Of(design, replicates.Kept),
        ReplicateMethod.Bootstrap => BootstrapReplicates.Of(design, new BootstrapPlan { Replicates = replicates.Count, Seed = replicates.Seed }),
    };

    private ISurveyDesign Calibrated(ISurveyDesign design)
    {
        if (Declared.Calibration is not { } calibration) return design;
        try
        {
            var known = new CalibrationMaker(calibration, sample.Margins, [.. values.Skip(sizes?.Rows.Count ?? 0)]).Make();
            return design is ReplicateDesign replicates ? replicates.Calibrated(known) : new CalibratedDesign((ILinearizationDesign)design, known);
        }
        catch (CalibrationException e)
        {
            var margin = calibration.Margins.FirstOrDefault(m => m.Name == e.Margin || e.Margin.StartsWith(m.Name + " ", StringComparison.Ordinal));
            throw new DesignRefusedException("calibration-failed", (margin ?? calibration.Margins[0]).Span, $"The weights of '{Declared.Name}' cannot be brought to the known totals: {e.Message}", "Check that all margins are of one population; else join small categories, or widen 'bounds'.");
        }
    }

    private ISurveyDesign Within(ISurveyDesign design, bool[]? inside)
    {
        if (inside is null) return design;
        if (!inside.Where((isInside, i) => isInside && design.Weights[i] != 0).Any())
            throw new DesignRefusedException("no-rows", Declared.Span, string.Create(CultureInfo.InvariantCulture, $"None of the {sample.Count} complete rows of '{Declared.Name}' is in the part that 'where' keeps."), "'where' is a formula that is above zero for the rows to keep.");
        return design is ReplicateDesign replicates ? replicates.Domain(inside) : ((ILinearizationDesign)design).Domain(inside);
    }
}
