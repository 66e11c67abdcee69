using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Diagnostics;
using Reckon.EndToEnd.Tests.BadInput;
using Reckon.Site;
using Reckon.Site.Output;

namespace Reckon.EndToEnd.Tests.Browser;

/// <summary>What readers do who change assumptions: the browser computes what the build would.</summary>
public sealed class WhatIfTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Vectors = 40;
    private const string Path = "/reports/demo/";
    private static readonly string[] Inputs = ["people", "share", "pay", "old"];

    // Every operator and function of formulas occurs, with scales above and below the line.
    private const string Assessment = """
        assessment: demo
        title: Demo
        sources: { s: { title: A report } }
        units: { yuan: { zh: 元, en: yuan } }
        quantities:
          people: { label: People, value: 120.5, unit: 万 job, source: s }
          share: { label: Share, value: 37.5, unit: percent, source: s }
          pay: { label: Pay, value: 3.2, unit: 万 yuan/job, source: s }
          old: { label: Old, value: 95.1, unit: 万 job, source: s }
          bill: { label: Bill, unit: 亿 yuan, formula: people * share * pay }
          roots: { label: Roots, unit: ratio, formula: "sqrt(share) + exp(-share) + log(1 + people / old) + abs(growth(people, old)) + cagr(people, old, 3)" }
          choice: { label: Choice, unit: 万 job, formula: "if(people > old, max(people, old * 1.1), min(people, old, people + old)) + round(share * 10) * old - -people" }
          power: { label: Power, unit: ratio, formula: "share^3 + (people / old)^-2 + share^1.7 + if(share >= 0.5, 1, 0)" }
          target: { label: Target, unit: 万 yuan/job, formula: "bill * roots / choice * power + sum(pay, pay, pay)" }
        scenarios:
          more: { label: More people, set: { people: 200 } }
        """;

    [SkippableFact]
    public async Task The_browser_computes_what_the_build_would()
    {
        var (files, portfolio) = Build();
        await using var visit = await Visit.OpenAsync(chromium.Browser, files, Path, new Look());
        var random = new Random(7);

        for (var i = 0; i < Vectors; i++)
        {
            double[] values = [50 + 200 * random.NextDouble(), 100 * random.NextDouble(), 0.5 + 9 * random.NextDouble(), 50 + 200 * random.NextDouble()];
            var found = await ComputeAsync(visit.Page, values);
            var expected = portfolio.InScenario([new QuantityId("demo", "target")], [.. Inputs.Zip(values).Select(p => new Replacement(new QuantityId("demo", p.First), p.Second))])[0]!.Value;

            Assert.True(Math.Abs(found - expected) <= 1e-12 * Math.Abs(expected), FormattableString.Invariant($"{string.Join(", ", values)}: {found:R} instead of {expected:R}"));
        }

        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task The_address_keeps_the_readers_settings_and_reset_gives_the_published_number_back()
    {
        var (files, _) = Build();
        await using var visit = await Visit.OpenAsync(chromium.Browser, files, Path + "?people=150&share=20", new Look());
        var (result, own, first) = (visit.Page.Locator("[data-result]"), visit.Page.Locator("[data-own]"), visit.Page.Locator("[data-whatif] input[type=number]").First);
        var published = await visit.Page.Locator(".whatif-target b").InnerTextAsync();

        // 150 万 jobs are 1.5 million on an English page.
        Assert.Equal("1.5", await first.InputValueAsync());
        await Assertions.Expect(own).ToBeVisibleAsync();
        Assert.NotEqual(published, await result.InnerTextAsync());
        await visit.Page.Locator("[data-whatif] input[type=range]").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Contains("people=150.", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator("[data-whatif] button[type=reset]").PressAsync("Enter");

        await Assertions.Expect(own).ToBeHiddenAsync();
        await Assertions.Expect(result).ToHaveTextAsync(published);
        Assert.Equal("", new Uri(visit.Page.Url).Query);
        Assert.Empty(visit.Complaints);
    }

    [SkippableFact]
    public async Task Without_script_the_scenarios_stand_there()
    {
        var (files, _) = Build();
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();

        await page.SetContentAsync(Encoding.UTF8.GetString(files["reports/demo/index.html"].Bytes.Span));

        Assert.Contains("More people", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-whatif]")).ToBeHiddenAsync();
    }

    private static async Task<double> ComputeAsync(IPage page, double[] values)
    {
        var texts = values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)).ToArray();
        await page.EvaluateAsync("""
            texts => {
              const { inputs } = JSON.parse(document.querySelector('[data-whatif] script').textContent);
              document.querySelectorAll('[data-whatif] input[type=number]').forEach((box, i) => { box.value = texts[i] * inputs[i].factor; box.dispatchEvent(new Event('input')); });
            }
            """, texts);
        return double.Parse((await page.GetAttributeAsync("[data-result]", "data-value"))!, CultureInfo.InvariantCulture);
    }

    private static (IReadOnlyDictionary<string, OutputFile> Files, Portfolio Portfolio) Build()
    {
        using var site = SmallSite.Create();
        site.Write("input/reports/demo/assessment.yaml", Assessment);
        site.Write("input/reports/other/index.md", "---\ntitle: Other\n---\n\nNothing.\n");
        site.Write("input/reports/demo/index.md", $"---\ntitle: Demo\nassessment: demo\n---\n\n<?# WhatIf target inputs=\"{string.Join(", ", Inputs)}\" /?>\n");
        var output = new MemoryOutput();
        var report = SiteBuilder.Build(new BuildRequest { Root = site.Root }, output);
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics.Select(DiagnosticText.Format)));
        return (output.Files, PortfolioLoader.Load(new SourceFolder(site.Root), "input", new DiagnosticBag()));
    }
}
