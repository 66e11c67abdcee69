using Reckon.Diagnostics;
using Reckon.Site.Schemas;

namespace Reckon.Site.Shortcodes.Usage;

/// <summary>A shortcode explained: what it does, its arguments, its example, and below that what the example gives.</summary>
public sealed class UsageShortcode : IShortcode
{
    private static readonly Catalog<IShortcode> Shortcodes = new(typeof(IShortcode).Assembly, s => s.Name);

    /// <inheritdoc />
    public string Name => "Usage";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("name", "The name of a shortcode.") { IsRequired = true },
        new("bare", "Whether what the example gives is left out.") { Kind = ParameterKind.Flag },
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var name = call.Get("name");
        if (Shortcodes.Find(name.Text) is { } shortcode) return ShortcodeOutput.Of(GeneratedMarkdown.Of($"the example of {name.Text}", Text(shortcode, call.Flag("bare"), scope)));
        scope.Diagnostics.Error("unknown-shortcode", name.Span, ShortcodeMessages.Unknown(name.Text), Suggestion.For(name.Text, Shortcodes.Names));
        return null;
    }

    private static string Text(IShortcode shortcode, bool isBare, IPageScope scope)
    {
        var example = ShortcodeGuide.Example(shortcode.Name, scope.Language.Code);
        var guide = ShortcodeGuide.Find(shortcode.Name);
        var head = $"{guide?.Does.In(scope.Language.Code)}\n\n{Arguments(shortcode, guide, scope)}\n```markdown\n{example}\n```\n";
        return isBare ? head : $"{head}\n{scope.Translate("usage.gives")}\n\n<div class=\"usage-example\">\n\n{example}\n\n</div>\n";
    }

    private static string Arguments(IShortcode shortcode, ShortcodeGuide? guide, IPageScope scope)
    {
        if (shortcode.Parameters.Count == 0) return "";
        var rows = shortcode.Parameters.Select(p => $"| `{p.Name}` | {Holds(p, scope)} | {(p.IsRequired ? scope.Translate("schema.required") : "")} | {Meaning(p, guide, scope)} |\n");
        return $"| {scope.Translate("usage.argument")} | {scope.Translate("schema.holds")} | | {scope.Translate("schema.meaning")} |\n| --- | --- | --- | --- |\n{string.Concat(rows)}";
    }

    private static string Holds(ShortcodeParameter parameter, IPageScope scope) => parameter switch
    {
        { Choices.Count: > 0 } => string.Join(" ", parameter.Choices.Select(c => $"`{c}`")),
        { Kind: ParameterKind.Count } => scope.Translate("schema.type.integer"),
        { Kind: ParameterKind.Flag } => scope.Translate("schema.type.boolean"),
        _ => scope.Translate("schema.type.word"),
    };

    private static string Meaning(ShortcodeParameter parameter, ShortcodeGuide? guide, IPageScope scope) =>
        KeyTable.Plain(scope.Language.Code == "zh" ? guide?.Arguments.GetValueOrDefault(parameter.Name) ?? parameter.Summary : parameter.Summary);
}
