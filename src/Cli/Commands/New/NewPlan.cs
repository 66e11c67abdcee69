using System.Text.Encodings.Web;
using System.Text.Json;
using Reckon.Cli.Commands.Schema;
using Reckon.Site.Schemas;

namespace Reckon.Cli.Commands.New;

/// <summary>Turns templates into the files that a site gets.</summary>
internal static class NewPlan
{
    // Valid in JSON and in YAML between double quotation marks; Chinese stays readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files: those of the site's languages, and of those that are made once what it lacks.</summary>
    public static IReadOnlyList<PlannedFile> Of(NewRequest request, NewSite site)
    {
        var templates = TemplateCatalog.Of(request.Kind).Where(t => t.Language is not { } code || site.Settings.FindLanguage(code) is not null);
        var files = templates.Select(t => (Template: t, Path: site.PathOf(Fill(t.Path, Values(request)))));
        return [.. files.Where(f => !f.Template.IsOnce || !site.Has(f.Path)).Select(f => Planned(f.Path, Fill(f.Template.Text, Values(request, f.Template))))];
    }

    /// <summary>What to do when all is written.</summary>
    /// <param name="request">What was made.</param>
    /// <param name="root">The site's folder, as it has to be typed; null for the current one.</param>
    public static string Next(NewRequest request, string? root) =>
        Fill(request.Kind.Next, new Dictionary<string, string?>(Values(request)) { ["root"] = root is null ? "" : $" -r {Quoted(root)}" });

    private static Dictionary<string, string?> Values(NewRequest request) => new(StringComparer.Ordinal)
    {
        ["slug"] = request.Name,
        ["slug.name"] = request.Name.Replace('-', '_'),
        ["title.zh"] = request.TitleZh,
        ["title.en"] = request.TitleEn,
        ["report"] = request.Report,
    };

    // The title is that of what is made, not of a site that grows around it.
    private static Dictionary<string, string?> Values(NewRequest request, TemplateFile template) =>
        Values(template.Kind == NewKind.Site && !request.IsSite ? request with { TitleZh = null, TitleEn = null } : request);

    private static string Quoted(string path) => path.Contains(' ') ? $"\"{path}\"" : path;

    private static string Fill(string text, IReadOnlyDictionary<string, string?> values) => TemplateFile.Fill(text, values, title => JsonSerializer.Serialize(title, Readable));

    // Editors take the schema of a file from its first line, as a path seen from the file.
    private static PlannedFile Planned(string path, string text)
    {
        if (!path.EndsWith(".yaml", StringComparison.Ordinal) || SchemaCatalog.Find(Path.GetFileNameWithoutExtension(path)) is not { } schema) return new PlannedFile(path, text);
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        return new PlannedFile(path, $"# yaml-language-server: $schema={up}{SchemaFolder.Usual}/{schema.FileName}\n{text}");
    }
}
