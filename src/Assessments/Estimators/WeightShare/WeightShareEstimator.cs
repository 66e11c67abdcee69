using Reckon.Assessments.Designs;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Estimators;
using Reckon.Statistics.WeightSharing;
using static System.FormattableString;

namespace Reckon.Assessments.Estimators.WeightShare;

/// <summary>Persons behind sampled accounts: each answer counts one over the number of accounts of its person.</summary>
/// <remarks>The generalised weight share method; Lavallée (2007), Indirect Sampling, chapter 2.</remarks>
internal sealed class WeightShareEstimator : IEstimator
{
    /// <inheritdoc />
    public string Name => "weight-share";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        .. SurveyFrame.Options,
        new("accounts", OptionKind.Rows) { IsRequired = true },
        new("person", OptionKind.Category),
        new("value", OptionKind.Rows),
        new("population", OptionKind.Quantity),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (SurveyFrame.Of(call) is not { } frame || call.Rows("accounts", frame.Data) is not { } accounts) return null;
        var (value, persons, population) = (call.Rows("value", frame.Data), call.Categories("person", frame.Data), call.Quantity("population"));
        if ((call.Has("value") && value is null) || (call.Has("person") && persons is null) || (call.Has("population") && population is null)) return null;
        if (population is null && !frame.Design.HasWeights)
        {
            call.Fail("population", "missing-option", "Nothing says how many accounts the sample stands for.", "Give 'population', or a 'design' with weights, 'fpc' or known totals.");
            return null;
        }

        if (frame.Take([accounts.Values, value?.Values], persons) is not { } sample || !HasAccounts(call, sample, accounts.Values)) return null;
        var shared = Share(call, sample, persons, accounts.Values, value?.Values);
        return shared is null ? null : Make(call, sample, shared, population, value?.Dimension ?? call.Target.Unit.Dimension);
    }

    private static bool HasAccounts(EstimateCall call, SurveySample sample, double[] accounts)
    {
        foreach (var row in sample.Rows.Where(r => accounts[r] < 1))
            call.Fail("accounts", "out-of-range", Invariant($"Row {row + 2} has {accounts[row]} accounts; a person reached through an account has at least one."));
        return sample.Rows.All(r => accounts[r] >= 1);
    }

    // What each sampled link adds: the value over the number of accounts of its person.
    private static double[]? Share(EstimateCall call, SurveySample sample, string[]? persons, double[] accounts, double[]? values)
    {
        string[] names = persons is null ? [.. sample.Rows.Select(r => Invariant($"{r}"))] : sample.Pick(persons);
        var groups = Grouping.Of(names);
        var first = Enumerable.Range(0, groups.Count).Select(g => sample.Rows[groups.Codes.ToList().IndexOf(g)]).ToArray();
        var odd = Enumerable.Range(0, sample.Count).FirstOrDefault(i => Differs(first[groups.Codes[i]], sample.Rows[i]), -1);
        if (odd >= 0)
        {
            call.Fail("person", "contradiction", Invariant($"Rows {first[groups.Codes[odd]] + 2} and {sample.Rows[odd] + 2} are of the person '{names[odd]}' and differ in the number of accounts or in the value."));
            return null;
        }

        if (TooMany(call, groups, [.. first.Select(r => accounts[r])])) return null;
        var links = groups.Codes.Select((person, row) => new Link(row, person)).ToList();
        return new Statistics.WeightSharing.WeightShare(sample.Count, links, [.. first.Select(r => accounts[r])]).ToAccounts([.. first.Select(r => values?[r] ?? 1)]);

        bool Differs(int a, int b) => !accounts[a].Equals(accounts[b]) || (values is not null && !values[a].Equals(values[b]));
    }

    private static bool TooMany(EstimateCall call, Grouping groups, double[] accounts)
    {
        foreach (var person in Enumerable.Range(0, groups.Count).Where(p => groups.Codes.Count(c => c == p) > accounts[p]))
            call.Fail("person", "contradiction", Invariant($"The person '{groups.Labels[person]}' was reached through {groups.Codes.Count(c => c == person)} accounts and has {accounts[person]}."));
        return Enumerable.Range(0, groups.Count).Any(p => groups.Codes.Count(c => c == p) > accounts[p]);
    }

    private static EstimatePlan Make(EstimateCall call, SurveySample sample, double[] shared, TypedFormula? population, Dimension dimension)
    {
        var name = population is null ? "total" : "per_account";
        var output = population is null
            ? new EstimateOutput(name, call.UnitOf(dimension), Words.Of("总量", "total"))
            : new EstimateOutput(name, call.UnitOf(dimension / population.Dimension), Words.Of("每账号对应量", "per account"));
        return new EstimatePlan(population is null ? call.Formulas.Own(name) : call.Formulas.Times(call.Formulas.Own(name), population.Node), [output])
        {
            Needs = [.. sample.Needs, .. population is null ? Array.Empty<FormulaNode>() : [population.Node]],
            Compute = needs => Compute(sample, needs, shared, population is not null),
        };
    }

    private static EstimateResult Compute(SurveySample sample, IReadOnlyList<double> needs, double[] shared, bool isPerUnit)
    {
        var design = sample.Design(needs);
        var statistic = isPerUnit ? (ISurveyStatistic)Ratios.Mean(shared) : new Totals(Matrix.FromColumns(shared));
        return new EstimateResult([design.Estimate(statistic)], SurveyDiagnostics.Of(sample, design, statistic, shared));
    }
}
