using System.Reflection;

namespace Reckon.Cli.Commands.New;

/// <summary>The templates that the program holds: <c>Templates/&lt;kind&gt;/new/…</c> and <c>…/once/…</c>, found by listing.</summary>
internal static class TemplateCatalog
{
    private const string Prefix = "new/";
    private static readonly Assembly Program = typeof(TemplateCatalog).Assembly;

    private static readonly ILookup<string, TemplateFile> Files = Program.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(n => (Resource: n, Parts: n.Replace('\\', '/').Split('/', 4)))
        .OrderBy(n => n.Parts[3], StringComparer.Ordinal)
        .ToLookup(n => n.Parts[1], n => new TemplateFile(n.Parts[1], n.Parts[3], Read(n.Resource), n.Parts[2] == "once"), StringComparer.Ordinal);

    /// <summary>The kinds that have templates.</summary>
    public static IReadOnlyList<string> Kinds => [.. Files.Select(f => f.Key).Order(StringComparer.Ordinal)];

    /// <summary>All files of a kind, those of the kinds that it includes first.</summary>
    public static IReadOnlyList<TemplateFile> Of(NewKind kind) => [.. kind.Includes.Append(kind.Name).SelectMany(k => Files[k])];

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
