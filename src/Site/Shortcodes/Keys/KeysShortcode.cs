using System.Text.Json.Nodes;
using Reckon.Diagnostics;
using Reckon.Site.Schemas;

namespace Reckon.Site.Shortcodes.Keys;

/// <summary>The keys that a file may have, out of its schema: what each holds, its default, what it means, an example.</summary>
public sealed class KeysShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Keys";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("schema", "The name of a schema, as reckon schema lists it.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var name = call.Get("schema");
        if (SchemaCatalog.Find(name.Text) is null)
        {
            scope.Diagnostics.Error("unknown-schema", name.Span, ShortcodeMessages.UnknownSchema(name.Text), Suggestion.For(name.Text, SchemaCatalog.All.Select(s => s.Name)));
            return null;
        }

        var table = new KeyTable(scope.Language.Code, key => scope.Translate(key));
        var text = string.Join("\n", SchemaSections.Of(name.Text).Select(s => Section(name.Text, s, table, scope.Language.Code)));
        return ShortcodeOutput.Of(GeneratedMarkdown.Of($"the schema {name.Text}", text));
    }

    private static string Section(string schema, SchemaSection section, KeyTable table, string language)
    {
        var head = section.Path.Length == 0 ? "" : $"### `{section.Path}` {{#{Id(schema, section.Path)}}}\n\n";
        var meaning = KeyTable.Plain(section.Node.Description(language) ?? "");
        var example = section.Node.Json["examples"] is JsonArray { Count: > 0 } examples ? $"\n```yaml\n{KeyTable.Yaml(examples[0])}\n```\n" : "";
        return $"{head}{meaning}\n\n{table.Write(section.Node)}{example}";
    }

    private static string Id(string schema, string path) =>
        string.Join('-', path.Split(['.', '*', '[', ']', '(', ')', ':', ' '], StringSplitOptions.RemoveEmptyEntries).Prepend(schema));
}
