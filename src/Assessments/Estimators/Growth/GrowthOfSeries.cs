using System.Globalization;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Statistics.Growth;

namespace Reckon.Assessments.Estimators.Growth;

/// <summary>The yearly growth of a series, with what shows how much it owes to the choice of its first and last year.</summary>
internal static class GrowthOfSeries
{
    /// <summary>Rates as formulas over the years; null after an error.</summary>
    public static EstimatePlan? Plan(EstimateCall call)
    {
        if (call.Table("series") is not { } table || ReadYears(call, table) is not { } years) return null;
        List<FormulaNode> values = [.. table.Rows.Select(r => r.Value)];
        var rate = call.Formulas.Call(FormulaOperator.Cagr, values[^1], values[0], call.Formulas.Number(years[^1] - years[0]));
        return new EstimatePlan(rate, [.. Bounds(), Trend(call.Formulas, years, values), .. Steps(call.Formulas, table)])
        {
            Needs = values,
            Compute = needs => Compute(years, needs),
        };
    }

    private static int[]? ReadYears(EstimateCall call, KeyedFormulas table)
    {
        var years = table.Rows.Select(r => int.TryParse(r.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) ? year : (int?)null).ToList();
        if (years.IndexOf(null) is >= 0 and var odd) call.Fail("series", "not-a-number", $"The key '{table.Rows[odd].Key}' of '{table.Table}' is no whole number; a series is keyed by year.");
        else if (years.Count < 2) call.Fail("series", "too-few-rows", $"'{table.Table}' has one year only; growth needs two.");
        else if (years.Zip(years.Skip(1)).Any(p => p.First >= p.Second)) call.Fail("series", "bad-order", $"The years of '{table.Table}' do not rise from row to row.", "Sort the rows of its file.");
        else return [.. years.OfType<int>()];
        return null;
    }

    private static EstimateOutput[] Bounds() =>
    [
        new("rate_low", Unit.Percent, Words.Of("任选两年所得年均增长率的最小值", "lowest yearly growth between any two years")),
        new("rate_high", Unit.Percent, Words.Of("任选两年所得年均增长率的最大值", "highest yearly growth between any two years")),
    ];

    // The slope of the logarithms is a weighted sum of them, so the trend is a formula too: exp(Σ (t − t̄) ln(v/v₀) / Σ (t − t̄)²) − 1.
    private static EstimateOutput Trend(FormulaBuilder f, int[] years, List<FormulaNode> values)
    {
        var mean = years.Average();
        var spread = years.Sum(y => (y - mean) * (y - mean));
        var terms = years.Skip(1).Select((y, i) => f.Times(f.Number((y - mean) / spread), f.Call(FormulaOperator.Log, f.Over(values[i + 1], values[0])))).ToList();
        return new("trend", Unit.Percent, Words.Of("趋势增长率（对数回归）", "trend of all years (regression of logarithms)")) { Formula = f.Minus(f.Call(FormulaOperator.Exp, f.Sum(terms)), f.Number(1)) };
    }

    private static IEnumerable<EstimateOutput> Steps(FormulaBuilder f, KeyedFormulas table) =>
        table.Rows.Skip(1).Select((row, i) => new EstimateOutput("step", Unit.Percent, Words.Of("比上一年份的增长", "growth from the year before")) { Keys = [row.Key], KeyNames = ["year"], Formula = f.Call(FormulaOperator.Growth, row.Value, table.Rows[i].Value) });

    private static EstimateResult Compute(int[] years, IReadOnlyList<double> values)
    {
        var growth = new CompoundGrowth(years, values);
        var rates = growth.Alternatives.Select(a => a.Rate).ToList();
        return new EstimateResult([EstimateResult.Exact(rates.Min(), rates.Max())],
        [
            new(Name: "base-lowest", Label: Words.Of("基年是否为各年最低", "whether the base year is the lowest"), Value: growth.IsBaseLowest ? 1 : 0)
            {
                Warning = growth.IsBaseLowest && years.Length > 2 ? Words.Of("基年是最低的一年：换任何基年，总增幅都更小。", "The base year is the lowest: any other base gives less growth in total.") : null,
            },
            new(Name: "last-highest", Label: Words.Of("末年是否为各年最高", "whether the last year is the highest"), Value: growth.IsLastHighest ? 1 : 0),
        ]);
    }
}
