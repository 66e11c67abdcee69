using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Checks.UnusedTranslation;

/// <summary>A text in a language that the site does not have is shown to nobody; mostly its code is misspelt.</summary>
internal sealed class UnusedTranslationRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "unused-translation";

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site)
    {
        var codes = site.Site.Settings.Languages.Select(l => l.Code).ToHashSet(StringComparer.Ordinal);
        return Yaml(site).SelectMany(Mappings).Where(m => m.Entries.Any(e => codes.Contains(e.Key.Text)))
            .SelectMany(m => m.Entries.Where(e => IsCode(e.Key.Text) && !codes.Contains(e.Key.Text)))
            .Select(e => new RuleFinding(e.Key.Span, $"The site has no language '{e.Key.Text}'; it has {string.Join(", ", codes.Order(StringComparer.Ordinal))}.", "Correct the code, delete the text, or add the language to Languages in statiq.json."));
    }

    private static IEnumerable<YamlNode> Yaml(ReviewedSite site) => site.Site.Files.List(site.Site.Settings.InputPath)
        .Where(p => Path.GetExtension(p) is ".yaml" or ".yml" && site.Log.WasRead(p))
        .Select(p => site.Site.Files.Read(p, new DiagnosticBag()) is { } file ? YamlReader.Read(file, new DiagnosticBag()) : null)
        .OfType<YamlNode>();

    private static IEnumerable<YamlMapping> Mappings(YamlNode node) => node switch
    {
        YamlMapping mapping => [mapping, .. mapping.Entries.SelectMany(e => Mappings(e.Value))],
        YamlSequence list => list.Items.SelectMany(Mappings),
        _ => [],
    };

    private static bool IsCode(string key) => key.Length == 2 && key.All(char.IsAsciiLetterLower);
}
