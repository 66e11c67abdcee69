using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly TestSite _site = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Has_defaults()
    {
        var settings = Read("");

        Assert.Equal(("input", "output", "theme", ""), (settings.InputPath, settings.OutputPath.Text, settings.ThemePath, settings.LinkRoot));
        Assert.Equal(["en"], settings.Languages.Select(l => l.Code));
        Assert.Null(settings.Absolute("/a"));
    }

    [Fact]
    public void The_command_line_wins_over_the_environment_over_the_file()
    {
        _site.Write("statiq.json", """{ "Host": "file.org", "LinkRoot": "file", "SiteTitle": "file" }""");

        var settings = Read(new() { ["RECKON_HOST"] = "env.org", ["reckon_linkroot"] = "/env/", ["HOST"] = "other" }, new() { ["host"] = "line.org:8080" });

        Assert.Equal(("line.org:8080", "/env", "file"), (settings.Host, settings.LinkRoot, settings.SiteTitle!.In("zh")));
        Assert.Equal("http://line.org:8080/env/", settings.Absolute("/env/"));
    }

    [Theory]
    [InlineData("""{ "Languages": ["zh", "en"] }""", "zh:zh-Hans: en:en:/en")]
    [InlineData("""{ "Languages": "en, zh" }""", "en:en: zh:zh-Hans:/zh")]
    [InlineData("""{ "Languages": [{ "code": "fr", "tag": "fr-FR" }] }""", "fr:fr-FR:")]
    public void Reads_languages(string json, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(json).Languages.Select(l => $"{l.Code}:{l.Tag}:{l.Prefix}")));

    [Fact]
    public void Keys_are_matched_whatever_their_case() => Assert.Equal("x.org", Read("""{ "HOST": "x.org" }""").Host);

    [Theory]
    [InlineData("[1]", "bad-json", "1:1")]
    [InlineData("{ \"Host\": \"a\" ", "bad-json", "1:15")]
    [InlineData("{ \"Host\": \"\\ud800\" }", "bad-json", "1:")]
    [InlineData("{\n \"中文\": 1 }", "unknown-setting", "2:2")]
    [InlineData("{ \"Host\": { \"a\": 1 } }", "wrong-type", "1:11")]
    public void Says_where_a_setting_is_wrong(string json, string code, string place)
    {
        Read(json);

        var text = DiagnosticText.Format(Assert.Single(_diagnostics.Ordered()));
        Assert.Contains($"[{code}]", text, StringComparison.Ordinal);
        Assert.StartsWith($"statiq.json:{place}", text, StringComparison.Ordinal);
    }

    private SiteSettings Read(string json)
    {
        _site.Write("statiq.json", json);
        return Read([], []);
    }

    private SiteSettings Read(Dictionary<string, string> environment, Dictionary<string, string> overrides) =>
        SettingsReader.Read(new SourceFolder(_site.Root), environment, overrides, _diagnostics);
}
