using Reckon.Assessments.Claims;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;
using Reckon.Support;

namespace Reckon.Assessments.Tests.Support;

/// <summary>A site of one assessment called <c>demo</c>, loaded from YAML text; its one source is <c>s</c>.</summary>
internal sealed class SmallSite
{
    public const string Path = "input/reports/demo/assessment.yaml";

    public const string Head = "assessment: demo\ntitle: Demo\nsources:\n  s: { title: A report }\n";

    /// <summary>The nouns of the tests: few, so that messages which list them stay short.</summary>
    public const string Nouns = """
        units:
          job: { zh: 个, en: job, plural: jobs }
          person: { zh: 人, en: person, plural: people, alias: [人] }
          creator: { zh: 位, en: creator, plural: creators }
          merchant: { zh: 家, en: merchant, plural: merchants }
          account: { zh: 个, en: account, plural: accounts }
          zone: { zh: 个, en: zone, plural: zones }
          yuan: { zh: 元, en: yuan, plural: yuan, alias: [元], currency: true }
          dollar: { zh: 美元, en: US dollar, plural: US dollars, currency: true }
          date_year: { zh: 年, en: "", plural: "", date: year }
          year: { zh: 年, en: year, plural: years, exact: 12 month }
          month: { zh: 个月, en: month, plural: months, per: 月 }
          week: { zh: 周, en: week, plural: weeks, exact: 7 day }
          hour: { zh: 小时, en: hour, plural: hours, exact: 60 minute }
          minute: { zh: 分钟, en: minute, plural: minutes }
          day: { zh: 天, en: day, plural: days, alias: [天], exact: 24 hour }
        """;

    private SmallSite(Portfolio portfolio, DiagnosticBag diagnostics) => (Portfolio, Diagnostics) = (portfolio, diagnostics);

    public Portfolio Portfolio { get; }

    public DiagnosticBag Diagnostics { get; }

    public Assessment Assessment => Portfolio.FindAssessment("demo")!;

    /// <summary>All findings as a person sees them, with an empty line between two.</summary>
    public string Messages => string.Join("\n\n", Diagnostics.Ordered().Select(DiagnosticText.Format));

    /// <summary>Loads the parts of an assessment that follow its head; more files stand beside it.</summary>
    public static SmallSite Load(string body, params ReadOnlySpan<(string Path, string Text)> files) => LoadWhole(Head + body, files);

    /// <summary>Loads an assessment whose head is in the text.</summary>
    public static SmallSite LoadWhole(string yaml, params ReadOnlySpan<(string Path, string Text)> files)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/data/units.yaml", Nouns).Write(Path, yaml);
        foreach (var (path, text) in files) folder.Write(path, text);
        return LoadFolder(folder);
    }

    public static SmallSite LoadFolder(TemporaryFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        return new SmallSite(PortfolioLoader.Load(new SourceFolder(folder.Root), "input", diagnostics), diagnostics);
    }

    /// <summary>The same, with a test that fails at once when anything is wrong with the text.</summary>
    public static SmallSite LoadGood(string body, params ReadOnlySpan<(string Path, string Text)> files)
    {
        var site = Load(body, files);
        Assert.Equal("", site.Messages);
        return site;
    }

    /// <summary>A unit of the nouns of the tests.</summary>
    public static Unit Unit(string text)
    {
        var file = new SourceFile("unit", text);
        return LoadGood("").Portfolio.ParseUnit(new LocatedText(text, file.Span(0, text.Length), true), "demo", new DiagnosticBag())!;
    }

    public Claim Claim(string name) => Portfolio.FindClaim(new QuantityId("demo", name)) ?? throw new ArgumentException($"There is no claim '{name}'.", nameof(name));

    public Quantity Quantity(string name) => Portfolio.FindQuantity(new QuantityId("demo", name)) ?? throw new ArgumentException($"There is no quantity '{name}'.", nameof(name));

    /// <summary>A quantity printed by the source: <c>name: { value: … }</c> with what else is said of it.</summary>
    public static string Printed(string name, string value, string unit = "万 job", string more = "") =>
        $"  {name}: {{ label: {name}, value: {value}, unit: {unit}, source: s{(more.Length == 0 ? "" : ", " + more)} }}\n";

    /// <summary>A quantity that is printed and computed.</summary>
    public static string Checked(string name, string value, string formula, string unit = "万 job", string more = "") =>
        Printed(name, value, unit, $"formula: \"{formula}\"{(more.Length == 0 ? "" : ", " + more)}");

    /// <summary>A quantity that is only computed.</summary>
    public static string Computed(string name, string formula, string unit = "万 job") =>
        $"  {name}: {{ label: {name}, unit: {unit}, formula: \"{formula}\" }}\n";
}
