using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Explain;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("leaf.txt", "demo", "jobs.direct")]
    [InlineData("levels.txt", "demo", "workers.total")]
    [InlineData("levels.zh.txt", "demo", "workers.total", "--language", "zh")]
    [InlineData("row.txt", "demo", "jobs.parts[2020]")]
    [InlineData("signs.txt", "demo", "jobs.net")]
    [InlineData("power.txt", "demo", "share.square")]
    [InlineData("foreign.txt", "later", "multiple")]
    [InlineData("unpublished.txt", "demo", "direct.sum")]
    [InlineData("synthetic.txt", "demo", "jobs.made")]
    [InlineData("contradiction.txt", "demo", "total.sum")]
    [InlineData("contradiction.zh.txt", "demo", "total.sum", "-l", "zh")]
    [InlineData("bridge.txt", "demo", "workers.printed")]
    [InlineData("restatement.txt", "demo", "total.rounded")]
    public async Task Prints_a_number_down_to_its_sources(string expected, params string[] args)
    {
        using var site = ExplainSite.Create();

        var run = await CommandRun.OfAsync(site.Root, ["explain", .. args]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches(expected, run.Out);
    }

    [Fact]
    public async Task Takes_assessment_and_name_in_one()
    {
        using var site = ExplainSite.Create();

        var one = await CommandRun.OfAsync(site.Root, "explain", "demo:workers.total");
        var two = await CommandRun.OfAsync(site.Root, "explain", "demo", "workers.total");

        Assert.Equal(two, one);
        Assert.Equal(0, one.ExitCode);
    }

    [Fact]
    public async Task Prints_the_same_whatever_the_culture()
    {
        using var site = ExplainSite.Create();
        var before = await CommandRun.OfAsync(site.Root, "explain", "demo", "workers.total");

        var french = await Culture.Run("fr-FR", () => CommandRun.OfAsync(site.Root, "explain", "demo", "workers.total"));

        Assert.Equal(before, french);
    }

    [Fact]
    public async Task Starts_with_the_first_language_of_the_site()
    {
        using var site = ExplainSite.Create();

        var run = await CommandRun.OfAsync(site.Root, "explain", "demo", "jobs.direct", "-s", "Languages=zh,en");

        Assert.StartsWith("demo:jobs.direct  直接岗位：≥ 1200万个\n", run.Out);
    }

    [Theory]
    [InlineData("There is no assessment 'dmeo'. Did you mean 'demo'?", "dmeo", "jobs.total")]
    [InlineData("There is no assessment ''. Known: demo, later.", ":jobs.total")]
    [InlineData("There is no number 'jobs.totla' in 'demo'. Did you mean 'jobs.total'?", "demo:jobs.totla")]
    [InlineData("There is no number 'total' in 'demo'. Known: jobs.total, total.rounded, total.sum, workers.total.", "demo", "total")]
    [InlineData("There is no number 'electricity' in 'demo'.", "demo", "electricity")]
    [InlineData("There is no number 'jobs.parts[2022]' in 'demo'. Did you mean 'jobs.parts[2020]'?", "demo", "jobs.parts[2022]")]
    [InlineData("'jobs.parts' is a table; name one of its rows. Known: jobs.parts[2020], jobs.parts[2021].", "demo", "jobs.parts")]
    [InlineData("The site has no language 'fr'. Known: en, zh.", "demo", "jobs.total", "-l", "fr")]
    public async Task Says_what_there_is_instead_of_an_unknown_name(string sentence, params string[] args)
    {
        using var site = ExplainSite.Create();

        var run = await CommandRun.OfAsync(site.Root, ["explain", .. args]);

        Assert.Equal((1, "", $"reckon: error: {sentence}\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task Names_at_most_twelve_numbers()
    {
        using var site = ExplainSite.Create();

        var run = await CommandRun.OfAsync(site.Root, "explain", "demo", "s");

        Assert.EndsWith("Known: direct.sum, jobs.abroad, jobs.direct, jobs.hidden, jobs.made, jobs.multiplier, jobs.net, jobs.parts[2020], jobs.parts[2021], jobs.total, loss, parts.sum, …\n", run.Error);
    }

    [Theory]
    [InlineData("value: 30, unit: 万 job, sense: about", "value: 30, unit: 万 jbo, sense: about")]
    [InlineData("formula: \"jobs.abroad - loss\"", "formula: \"jobs.abroad - lsos\"")]
    [InlineData("jobs.abroad - loss", "jobs.net - loss")]
    [InlineData("value: -2, unit: 万 job, source: paper", "value: -2, unit: 万 job, source: papre")]
    public async Task Prints_errors_as_check_does_and_the_tree_of_what_they_do_not_touch(string old, string wrong)
    {
        using var site = ExplainSite.With(old, wrong);
        var check = await CommandRun.OfAsync(site.Root, "check");

        var affected = await CommandRun.OfAsync(site.Root, "explain", "demo", "jobs.net");
        var other = await CommandRun.OfAsync(site.Root, "explain", "demo", "jobs.total");

        var finding = other.Error.Split('\n')[0];
        Assert.Matches(@"^input/reports/demo/assessment\.yaml:\d+:\d+: error: ", finding);
        Assert.Contains(finding, check.Error);
        Assert.Equal((1, ""), (affected.ExitCode, affected.Out));
        Assert.EndsWith("reckon: error: 'jobs.net' has an error, or rests on a number that has one; it cannot be explained before that is mended.\n", affected.Error);
        Assert.Equal(1, other.ExitCode);
        Assert.StartsWith("demo:jobs.total  All jobs: ≥ 18 million jobs\n", other.Out);
    }

    [Theory]
    [InlineData("unit: 万 job, source: table", "unit: 万 job, source: tabel", "jobs.parts[2020]")]
    [InlineData("publisher: { zh: 某研究院, en: An institute }, date: 2024-01", "publisher: { zh: 某研究院, en: An institute }, dat: 2024-01", "jobs.direct")]
    public async Task Does_not_explain_what_the_error_of_a_table_or_a_source_touches(string old, string wrong, string id)
    {
        using var site = ExplainSite.With(old, wrong);

        var affected = await CommandRun.OfAsync(site.Root, "explain", "demo", id);
        var other = await CommandRun.OfAsync(site.Root, "explain", "demo", "jobs.made");

        Assert.Equal((1, ""), (affected.ExitCode, affected.Out));
        Assert.Contains($"'{id}' has an error", affected.Error);
        Assert.StartsWith("demo:jobs.made  Made-up jobs", other.Out);
    }

    [Fact]
    public async Task Does_not_explain_a_claim_that_rests_on_an_error()
    {
        using var site = ExplainSite.With("jobs.direct * jobs.multiplier", "jobs.direct * jobs.mutliplier");

        var run = await CommandRun.OfAsync(site.Root, "explain", "demo", "total.sum");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("'total.sum' has an error", run.Error);
    }

    [Fact]
    public async Task Leaves_out_what_lies_too_deep()
    {
        using var site = ExplainSite.Create();
        var chain = Enumerable.Range(1, 20).Select(i => $"  c{i}: {{ label: {{ zh: 链, en: Chain }}, formula: \"{(i == 1 ? "jobs.direct" : $"c{i - 1}")} * 1\", unit: 万 job }}\n");
        site.Write(ExplainSite.Path, ExplainSite.Assessment.Replace("claims:\n", $"{string.Concat(chain)}claims:\n", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync(site.Root, "explain", "demo", "c20");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("└─ c8  Chain", run.Out);
        Assert.DoesNotContain("c7  Chain", run.Out);
        Assert.EndsWith("The rest is left out; explain this number by itself\n", run.Out);
    }

    [Theory]
    [InlineData("'demo' is one name; two are needed, an assessment's and a number's: demo jobs.total", "demo")]
    [InlineData("'reckon explain' does not know what to do with 'third': it takes ASSESSMENT and ID.", "demo", "jobs.total", "third")]
    public async Task Refuses_too_few_and_too_many_names(string sentence, params string[] args)
    {
        using var site = ExplainSite.Create();

        var run = await CommandRun.OfAsync(site.Root, ["explain", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"reckon: error: {sentence}\n", run.Error);
    }
}
