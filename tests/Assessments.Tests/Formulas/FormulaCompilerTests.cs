using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Formulas;

/// <summary>Names and units of formulas, through the whole path; values by hand.</summary>
public sealed class FormulaCompilerTests
{
    private const string Leaves =
        "bridges:\n  - { from: job, to: person, factor: 2, assumption: two persons share a job }\n"
        + "tables:\n"
        + "  t: { file: t.csv, keys: [year], value: v, unit: 万 job, label: t, source: s }\n"
        + "  two: { file: two.csv, keys: [year, kind], value: v, unit: 万 job, label: two, source: s }\n"
        + "quantities:\n"
        + "  jobs: { label: j, value: 3, unit: 万 job, source: s }\n"
        + "  jobs.2: { label: j, value: 4, unit: 万 job, source: s }\n"
        + "  jobs.q4_2020: { label: j, value: 5, unit: 万 job, source: s }\n"
        + "  big: { label: b, value: 2, unit: 亿元, source: s }\n"
        + "  small: { label: b, value: 5, unit: 万元, source: s }\n"
        + "  people: { label: p, value: 10, unit: 万 person, source: s }\n"
        + "  share.a: { label: a, value: 51.7, unit: percent, source: s }\n"
        + "  share.b: { label: b, value: 41.6, unit: percent, source: s }\n"
        + "  from: { label: f, value: 2017, unit: date_year, exact: true, source: s }\n"
        + "  to: { label: t, value: 2020, unit: date_year, exact: true, source: s }\n"
        + "  side: { label: s, value: 3, unit: year, exact: true, source: s }\n"
        + "  area: { label: a, value: 9, unit: year^2, exact: true, source: s }\n";

    private static readonly (string, string)[] Files =
    [
        ("input/reports/demo/t.csv", "year,v\n2017,10\n2018,20\n2019,\n2020,40\n"),
        ("input/reports/demo/two.csv", "year,kind,v\n2017,甲,1\n2017,乙,2\n2018,甲,4\n"),
        ("input/reports/other/assessment.yaml", "assessment: other\ntitle: Other\nsources:\n  s: { title: R }\nquantities:\n  jobs: { label: j, value: 70, unit: 万 job, source: s }\n"),
    ];

    [Theory]
    [InlineData("jobs.2 + jobs", "万 job", 7)]
    [InlineData("jobs.q4_2020 - jobs", "万 job", 2)]
    [InlineData("big + small", "亿元", 2.0005)]
    [InlineData("small + big", "万元", 20005)]
    [InlineData("big / jobs", "万元/job", 0.66666666666666667)]
    [InlineData("big / jobs", "元/job", 6666.6666666666667)]
    [InlineData("share.a - share.b", "pp", 10.1)]
    [InlineData("share.a * jobs", "万 job", 1.551)]
    [InlineData("1 - share.a", "percent", 48.3)]
    [InlineData("to - from", "year", 3)]
    [InlineData("from + side", "date_year", 2020)]
    [InlineData("to - side", "date_year", 2017)]
    [InlineData("side ^ 2 + area", "year^2", 18)]
    [InlineData("sqrt(area)", "year", 3)]
    [InlineData("side ^ -1 * side", "ratio", 1)]
    [InlineData("side ^ 0", "ratio", 1)]
    [InlineData("people + jobs", "万 person", 16)]
    [InlineData("jobs + people", "万 person", 16)]
    [InlineData("max(jobs, people)", "万 person", 10)]
    [InlineData("jobs", "万 person", 6)]
    [InlineData("big / people + big / people", "万元/person", 0.4)]
    [InlineData("sum(t[*])", "万 job", 70)]
    [InlineData("min(t[*])", "万 job", 10)]
    [InlineData("max(t[*])", "万 job", 40)]
    [InlineData("sum(two[2017, *])", "万 job", 3)]
    [InlineData("sum(two[*, 甲])", "万 job", 5)]
    [InlineData("sum(printed(t[*]))", "万 job", 70)]
    [InlineData("two[2017, 乙]", "万 job", 2)]
    [InlineData("[other:jobs] + jobs", "万 job", 73)]
    [InlineData("[demo:t[2018]]", "万 job", 20)]
    [InlineData("-2 ^ 2", "ratio", -4)]
    [InlineData("2 ^ 3 ^ 2", "ratio", 512)]
    [InlineData("growth(jobs.2, jobs)", "percent", 33.333333333333333)]
    [InlineData("cagr(t[2020], t[2017], to - from)", "percent", 58.740105196819947)]
    [InlineData("if(jobs > jobs.2, 1, 2)", "ratio", 2)]
    [InlineData("if(big >= small, jobs, jobs.2)", "万 job", 3)]
    [InlineData("round(7 / 2)", "ratio", 4)]
    [InlineData("abs(jobs - jobs.2)", "万 job", 1)]
    [InlineData("exp(0) + log(1)", "ratio", 1)]
    [InlineData("people", "万 job", 5)]
    public void Computes(string formula, string unit, double expected)
    {
        var site = LoadGood(Leaves + $"  x: {{ label: x, unit: {unit}, formula: \"{formula}\" }}\n", Files);

        Assert.Equal(expected, site.Quantity("x").Value!.Value, Math.Abs(expected) * 1e-14);
    }

    [Theory]
    [InlineData("jobs + big", "万 job")]
    [InlineData("big + people", "亿元")]
    [InlineData("share.a + jobs", "percent")]
    [InlineData("from + to", "date_year")]
    [InlineData("from + 1", "date_year")]
    [InlineData("side - from", "year")]
    [InlineData("jobs * jobs", "万 job")]
    [InlineData("jobs ^ 0.5", "万 job")]
    [InlineData("jobs ^ share.a", "万 job")]
    [InlineData("2 ^ jobs", "ratio")]
    [InlineData("sqrt(side)", "ratio")]
    [InlineData("log(jobs)", "ratio")]
    [InlineData("growth(jobs, big)", "percent")]
    [InlineData("cagr(jobs, jobs, big / jobs)", "percent")]
    [InlineData("if(jobs > big, 1, 2)", "ratio")]
    [InlineData("if(jobs > jobs, 1, jobs)", "万 job")]
    [InlineData("max(jobs, 3)", "万 job")]
    public void Refuses_what_counts_different_things(string formula, string unit)
    {
        var site = Load(Leaves + $"  x: {{ label: x, unit: {unit}, formula: \"{formula}\" }}\n", Files);

        Assert.Equal("unit-mismatch", Assert.Single(site.Diagnostics.Ordered()).Code);
    }

    [Fact]
    public void A_bridge_that_was_crossed_is_told()
    {
        var site = LoadGood(Leaves + Computed("x", "jobs + people", "万 person") + Computed("y", "jobs + jobs"), Files);

        Assert.Equal(("job", "person", 2.0), Assert.Single(site.Quantity("x").Bridges) is var bridge ? (bridge.From, bridge.To, bridge.Factor) : default);
        Assert.Empty(site.Quantity("y").Bridges);
    }

    [Fact]
    public void The_keys_of_a_row_are_variables_of_its_formula()
    {
        var site = LoadGood(
            "tables:\n  total: { file: total.csv, keys: [year], value: v, unit: 万 job, label: t, source: s }\n"
            + "  rate: { file: rate.csv, keys: [year], value: v, unit: percent, label: r, source: s, formula: \"growth(total[year], total[year - 1])\" }\n"
            + "  age: { file: rate.csv, keys: [year], value: w, unit: ratio, label: r, source: s, formula: \"year - 2000\" }\n",
            ("input/reports/demo/total.csv", "year,v\n2017,100\n2018,125\n2019,250\n"),
            ("input/reports/demo/rate.csv", "year,v,w\n2017,,17\n2018,25,18\n2019,100,19\n"));

        Assert.Equal((25.0, 100.0, 19.0), (site.Quantity("rate[2018]").Value, site.Quantity("rate[2019]").Value, site.Quantity("age[2019]").Value));
        Assert.Equal(["rate[2018]", "rate[2019]", "age[2017]", "age[2018]", "age[2019]"], site.Assessment.Claims.Select(c => c.Id.Name));
    }

    [Fact]
    public void Inputs_are_named_once_in_their_order()
    {
        var site = LoadGood(Leaves + Computed("x", "jobs.2 + jobs * share.a + jobs.2"), Files);

        Assert.Equal(["jobs.2", "jobs", "share.a"], site.Quantity("x").Inputs.Select(i => i.Name));
    }
}
