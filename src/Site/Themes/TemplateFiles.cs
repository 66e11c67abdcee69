using System.Reflection;
using Reckon.Diagnostics;

namespace Reckon.Site.Themes;

/// <summary>All templates of a build: the theme's layouts and partials, and the shortcodes' own ones where the theme has none of the name.</summary>
/// <param name="Layouts">The layouts by name.</param>
/// <param name="Partials">The partials by name.</param>
/// <param name="Shortcodes">The shortcodes' templates by the shortcode's name.</param>
internal sealed record TemplateFiles(
    IReadOnlyDictionary<string, Template> Layouts,
    IReadOnlyDictionary<string, Template> Partials,
    IReadOnlyDictionary<string, Template> Shortcodes)
{
    private const string ShortcodeFolder = "shortcodes/";

    /// <summary>Reads them.</summary>
    public static TemplateFiles Load(SourceFolder files, string folder, DiagnosticBag diagnostics)
    {
        var partials = Read(files, folder + "/partials/", diagnostics);
        var own = partials.Where(p => p.Key.StartsWith(ShortcodeFolder, StringComparison.Ordinal)).Select(p => p.Value with { Name = p.Key[ShortcodeFolder.Length..] });
        var shortcodes = Embedded().Concat(own).GroupBy(t => t.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        return new TemplateFiles(Read(files, folder + "/layouts/", diagnostics), partials, shortcodes);
    }

    private static Dictionary<string, Template> Read(SourceFolder files, string folder, DiagnosticBag diagnostics) =>
        files.List(folder)
            .Where(p => p.EndsWith(".hbs", StringComparison.Ordinal))
            .Select(p => (Name: p[folder.Length..^".hbs".Length], File: files.Read(p, diagnostics)))
            .Where(t => t.File is not null)
            .ToDictionary(t => t.Name, t => new Template(t.Name, t.File!), StringComparer.Ordinal);

    // Reckon.Site.Shortcodes.Note.Note.hbs
    private static IEnumerable<Template> Embedded()
    {
        var assembly = typeof(TemplateFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.EndsWith(".hbs", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => Embedded(assembly, n));
    }

    private static Template Embedded(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var name = resource.Split('.')[^2];
        return new Template(name, new SourceFile($"src/Site/Shortcodes/{name}/{name}.hbs", reader.ReadToEnd().ReplaceLineEndings("\n")));
    }
}
