using System.Reflection;
using Reckon.Assessments.Schemas;

namespace Reckon.Site.Schemas;

/// <summary>The schemas that the program holds: each file <c>*.schema.json</c> beside the reader of what it describes.</summary>
public static class SchemaCatalog
{
    /// <summary>All schemas in the order of their names; that of assessments knows the estimators of the program, and what it can generate.</summary>
    public static IReadOnlyList<SchemaFile> All { get; } =
        [.. new[] { typeof(EstimatorSchemas).Assembly, typeof(SchemaCatalog).Assembly }.SelectMany(Read).OrderBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>The schema of a name, or null.</summary>
    public static SchemaFile? Find(string name) => All.FirstOrDefault(s => s.Name == name);

    private static IEnumerable<SchemaFile> Read(Assembly assembly) =>
        assembly.GetManifestResourceNames().Where(n => n.EndsWith(SchemaFile.Extension, StringComparison.Ordinal)).Select(n => Read(assembly, n));

    private static SchemaFile Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var (name, text) = (resource[..^SchemaFile.Extension.Length], reader.ReadToEnd());
        return SchemaFile.Of(name, name == "assessment" ? GeneratedSchemas.AddTo(EstimatorSchemas.AddTo(text)) : text);
    }
}
