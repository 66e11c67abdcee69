using Reckon.Assessments.Datasets;
using Reckon.Assessments.Estimators;

namespace Reckon.Assessments.Designs;

/// <summary>The records that an estimate computes with and how they were drawn: its options <c>design</c> or <c>data</c>, and <c>where</c>.</summary>
internal sealed class SurveyFrame
{
    private readonly EstimateCall _call;
    private readonly double[]? _where;

    private SurveyFrame(EstimateCall call, SampleDesign design, double[]? where) => (_call, Design, _where) = (call, design, where);

    /// <summary>The options that estimators from samples share; <see cref="Where"/> goes with those that estimate domains.</summary>
    public static IReadOnlyList<EstimatorOption> Options { get; } = [new("design", OptionKind.Design), new("data", OptionKind.Data)];

    /// <summary>The option that keeps to a part of the population: a formula above zero there.</summary>
    public static EstimatorOption Where { get; } = new("where", OptionKind.Rows);

    /// <summary>How the records were drawn.</summary>
    public SampleDesign Design { get; }

    /// <summary>The records.</summary>
    public Dataset Data => Design.Data;

    /// <summary>The frame of an estimate, or null after an error.</summary>
    /// <param name="call">The estimate.</param>
    /// <param name="hasWhere">Whether the estimator has the option <c>where</c>.</param>
    public static SurveyFrame? Of(EstimateCall call, bool hasWhere = false)
    {
        if (FindDesign(call) is not { } design) return null;
        if (!hasWhere || !call.Has("where")) return new SurveyFrame(call, design, null);
        return call.Rows("where", design.Data) is { } where ? new SurveyFrame(call, design, where.Values) : null;
    }

    /// <summary>The records in which nothing is missing that the design or the estimate needs.</summary>
    /// <param name="numbers">Numbers that the estimate needs, for each record.</param>
    /// <param name="words">Words that it needs.</param>
    /// <returns>The sample, or null after an error: no such record, or categories that do not fit the population.</returns>
    public SurveySample? Take(IReadOnlyList<double[]?> numbers, params IReadOnlyList<string[]?> words)
    {
        var (needed, named) = (numbers.Concat(OwnNumbers()).OfType<double[]>().ToList(), words.Concat(OwnWords()).OfType<string[]>().ToList());
        int[] rows = [.. Enumerable.Range(0, Data.Count).Where(i => needed.TrueForAll(n => double.IsFinite(n[i])) && named.TrueForAll(w => w[i].Length > 0))];
        if (rows.Length == 0)
        {
            _call.Diagnostics.Error("no-rows", _call.Target.Estimate!.Span, $"No row of '{Data.File.File.Path}' has all that the estimate of '{_call.Target.Id.Name}' needs.", "Look for empty cells in the columns that it names.");
            return null;
        }

        return PopulationSizes(rows) is var (sizes, isSound) && isSound && Margins(rows) is { } margins ? new SurveySample(Design, rows, _where, sizes, margins) : null;
    }

    private static SampleDesign? FindDesign(EstimateCall call)
    {
        if (call.Has("design") && call.Has("data"))
        {
            call.Fail("data", "contradiction", "'design' and 'data' stand together.", "A design names its data; keep one of them.");
            return null;
        }

        if (call.Has("design")) return call.Design();
        if (call.Has("data")) return call.Data() is { } data ? SampleDesign.Plain(data, call.SpanOf("data")) : null;
        call.Fail("data", "missing-option", $"The estimator '{call.Target.Estimate!.Estimator.Text}' needs 'design' or 'data'.", "Options stand below 'with:'.");
        return null;
    }

    private IEnumerable<double[]?> OwnNumbers() =>
        [_where, Design.Weights, Design.First.Sizes, Design.Second?.Sizes, .. Design.Calibration?.Margins.Select(m => m.Values) ?? []];

    private IEnumerable<string[]?> OwnWords() =>
        [Design.First.Strata, Design.First.Clusters, Design.Second?.Strata, Design.Second?.Clusters, .. Design.Calibration?.Margins.Select(m => m.Categories) ?? []];

    private (KeyedFormulas? Sizes, bool IsSound) PopulationSizes(int[] rows)
    {
        if (Design.Population is not { } name) return (null, true);
        var sizes = _call.TableOf(name);
        return (sizes, sizes is not null && CategoryCheck.Holds(rows.Select(r => (Design.First.Strata![r], r)), sizes, name.Span, _call.Diagnostics));
    }

    // For each margin the formulas whose values are needed, with the keys of its categories.
    private List<SampleMargin>? Margins(int[] rows)
    {
        var margins = (Design.Calibration?.Margins ?? []).Select(m => Margin(m, rows)).ToList();
        return margins.Contains(null) ? null : [.. margins.OfType<SampleMargin>()];
    }

    private SampleMargin? Margin(DesignMargin margin, int[] rows)
    {
        if (margin.Values is { } values) return _call.FormulaOf(margin.Known) is { } total ? new SampleMargin(margin, [.. rows.Select(r => values[r])], null, [new("", total.Node)]) : null;
        if (_call.TableOf(margin.Known) is not { } table) return null;
        return CategoryCheck.Holds(rows.Select(r => (margin.Categories![r], r)), table, margin.Known.Span, _call.Diagnostics)
            ? new SampleMargin(margin, null, [.. rows.Select(r => margin.Categories![r])], table.Rows)
            : null;
    }
}
