using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Estimators.Additionality;

/// <summary>From a gross effect to what would not be there otherwise: leakage, displacement, substitution, multiplier, deadweight.</summary>
/// <remarks>
/// AI = GI (1 − L)(1 − Dp)(1 − S) M − GI* (1 − L*)(1 − Dp*)(1 − S*) M*, with * for the reference case (Homes and Communities Agency, 2014,
/// Additionality Guide, fourth edition). Formulas only: every factor keeps its uncertainty.
/// </remarks>
internal sealed class AdditionalityEstimator : IEstimator
{
    private const string Multiplier = "multiplier";
    private const string Reference = "reference";
    private static readonly string[] Shares = ["leakage", "displacement", "substitution"];

    private static readonly Dictionary<string, LocalText> Factors = new(StringComparer.Ordinal)
    {
        ["leakage"] = Words.Of("漏出", "leakage"),
        ["displacement"] = Words.Of("挤出", "displacement"),
        ["substitution"] = Words.Of("替代", "substitution"),
        [Multiplier] = Words.Of("乘数", "multiplier"),
    };

    /// <inheritdoc />
    public string Name => "additionality";

    /// <inheritdoc />
    public IReadOnlyList<EstimatorOption> Options { get; } =
    [
        new("gross", OptionKind.Quantity) { IsRequired = true },
        .. Shares.Append(Multiplier).Select(f => new EstimatorOption(f, OptionKind.Quantity)),
        new("deadweight", OptionKind.Quantity),
        new(Reference, OptionKind.Quantity),
        .. Shares.Append(Multiplier).Select(f => new EstimatorOption(OfReference(f), OptionKind.Quantity)),
    ];

    /// <inheritdoc />
    public EstimatePlan? Plan(EstimateCall call)
    {
        if (Check(call) is not { } options) return null;
        var (formulas, unit) = (call.Formulas, call.Target.Unit);
        var (chain, steps) = (new List<EstimateOutput>(), new List<EstimateOutput> { Step("gross", Words.Of("总效应", "gross effect"), options["gross"], unit) });
        var before = options["gross"];
        foreach (var (factor, label) in Factors.Where(f => options.ContainsKey(f.Key)))
        {
            var after = formulas.Own($"after_{factor}");
            chain.Add(new($"after_{factor}", unit, Words.Of("计入{0}之后", "after {0}", label)) { Formula = formulas.Times(before, Remaining(formulas, factor, options[factor])) });
            steps.Add(Step(factor, label, formulas.Minus(after, before), unit));
            before = after;
        }

        return Finish(call, options, before, chain, steps);
    }

    private static string OfReference(string factor) => $"{Reference}_{factor}";

    private static FormulaNode Remaining(FormulaBuilder formulas, string factor, FormulaNode value) => factor == Multiplier ? value : formulas.Rest(value);

    private static EstimateOutput Step(string key, LocalText label, FormulaNode formula, Unit unit) => new("steps", unit, label)
    {
        Keys = [key],
        KeyNames = ["step"],
        TableLabel = Words.Of("从总效应到净效应", "from gross to net"),
        Formula = formula,
    };

    // The options that are given, as formulas; null after an error.
    private Dictionary<string, FormulaNode>? Check(EstimateCall call)
    {
        var errors = call.Diagnostics.ErrorCount;
        if (call.Has("deadweight") && call.Has(Reference)) call.Fail("deadweight", "wrong-options", "What would have happened anyway is a share ('deadweight') or a case of its own ('reference'), not both.");
        foreach (var stray in Shares.Append(Multiplier).Select(OfReference).Where(o => call.Has(o) && !call.Has(Reference)))
            call.Fail(stray, "wrong-options", $"'{stray}' belongs to a reference case, and none is given.", "Give its gross effect as 'reference'.");
        var given = Options.Where(o => call.Has(o.Name)).Select(o => (o.Name, call.Quantity(o.Name)?.Node)).ToList();
        return call.Diagnostics.ErrorCount > errors ? null : given.ToDictionary(g => g.Name, g => g.Node!);
    }

    private static EstimatePlan Finish(EstimateCall call, Dictionary<string, FormulaNode> options, FormulaNode before, List<EstimateOutput> outputs, List<EstimateOutput> steps)
    {
        var (formulas, unit) = (call.Formulas, call.Target.Unit);
        var net = before;
        if (Deadweight(formulas, options, before) is { } deadweight)
        {
            outputs.Add(new("deadweight", unit, Words.Of("无此活动也会有的部分", "deadweight")) { Formula = deadweight });
            steps.Add(Step("deadweight", Words.Of("无此活动也会有的部分", "deadweight"), formulas.Call(FormulaOperator.Negate, formulas.Own("deadweight")), unit));
            net = formulas.Minus(before, formulas.Own("deadweight"));
        }

        outputs.Add(new("net_to_gross", Unit.None, Words.Of("净效应与总效应之比", "net over gross")) { Formula = formulas.Over(net, options["gross"]) });
        var checkedOptions = options.Keys.Where(k => k is not ("gross" or Reference)).ToList();
        return new EstimatePlan(net, [.. outputs, .. steps])
        {
            Needs = [.. checkedOptions.Select(o => options[o])],
            Compute = values => Judge(call, checkedOptions, values),
        };
    }

    // Factors that are not given for the reference case are those of the intervention.
    private static FormulaNode? Deadweight(FormulaBuilder formulas, Dictionary<string, FormulaNode> options, FormulaNode before)
    {
        if (options.TryGetValue("deadweight", out var share)) return formulas.Times(before, share);
        if (!options.TryGetValue(Reference, out var value)) return null;
        foreach (var factor in Factors.Keys)
        {
            if ((options.GetValueOrDefault(OfReference(factor)) ?? options.GetValueOrDefault(factor)) is { } own) value = formulas.Times(value, Remaining(formulas, factor, own));
        }

        return value;
    }

    private static EstimateResult Judge(EstimateCall call, List<string> options, IReadOnlyList<double> values)
    {
        foreach (var (option, value) in options.Zip(values))
        {
            var isMultiplier = option.EndsWith(Multiplier, StringComparison.Ordinal);
            if (isMultiplier && !(value > 0)) call.Fail(option, "out-of-range", FormattableString.Invariant($"'{option}' is {value}; a multiplier is above 0."));
            if (!isMultiplier && value is not (>= 0 and <= 1)) call.Fail(option, "out-of-range", FormattableString.Invariant($"'{option}' is {value}; a share is from 0 to 1."), "20 per cent is 0.2, or a quantity with the unit percent.");
        }

        return new EstimateResult([], []);
    }
}
