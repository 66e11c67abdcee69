using Reckon.Assessments.Yaml;
using Reckon.Site.Markdown;
using Reckon.Site.Pages;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Rendering;

/// <summary>Front matter as templates read it: texts, lists and mappings, shortcodes and emphasis done.</summary>
internal static class MetaModel
{
    // They are rendered on their own: the title with the page's heading, the description as text.
    private static readonly string[] Apart = ["title", "description"];

    /// <summary>The values as HTML.</summary>
    public static Dictionary<string, object?> Build(PageMeta meta, IPageScope scope) =>
        meta.Keys.Where(k => !Apart.Contains(k, StringComparer.OrdinalIgnoreCase)).ToDictionary(k => k, k => Value(meta.Find(k), scope), StringComparer.OrdinalIgnoreCase);

    /// <summary>The same values without markup, for other pages.</summary>
    public static Dictionary<string, object?> WithoutMarkup(IReadOnlyDictionary<string, object?> model) =>
        model.ToDictionary(e => e.Key, e => WithoutMarkup(e.Value), StringComparer.OrdinalIgnoreCase);

    private static object? Value(YamlNode? node, IPageScope scope) => node switch
    {
        YamlScalar { Text.Length: 0 } => null,
        YamlScalar scalar => scope.RenderInline(scalar.Content),
        YamlSequence list => list.Items.Select(i => Value(i, scope)).ToList(),
        YamlMapping mapping => mapping.Entries.ToDictionary(e => e.Key.Text, e => Value(e.Value, scope), StringComparer.OrdinalIgnoreCase),
        _ => null,
    };

    private static object? WithoutMarkup(object? value) => value switch
    {
        HtmlText html => PlainText.Of(html.Text),
        List<object?> list => list.Select(WithoutMarkup).ToList(),
        Dictionary<string, object?> mapping => WithoutMarkup(mapping),
        _ => value,
    };
}
