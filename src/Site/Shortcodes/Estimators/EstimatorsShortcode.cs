using Reckon.Assessments.Cards;
using Reckon.Site.Schemas;

namespace Reckon.Site.Shortcodes.Estimators;

/// <summary>All estimators: what each computes and its options, out of its card, with a reference to the card.</summary>
public sealed class EstimatorsShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Estimators";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var text = string.Join("\n", MethodCards.All.Names.Select(n => Section(MethodCards.All.Find(n)!, scope)));
        return ShortcodeOutput.Of(GeneratedMarkdown.Of("the cards of the estimators", text));
    }

    private static string Section(MethodCard card, IPageScope scope)
    {
        var language = scope.Language.Code;
        var options = new KeyTable(language, key => scope.Translate(key)).Write(SchemaNode.Definition("assessment", "with-" + card.Name));
        // Only a site that shows the card can lead to it.
        var reference = scope.FindAnchors("method:" + card.Name).Count > 0 ? scope.Translate("estimators.card", $"<?# Ref method:{card.Name} /?>") + "\n\n" : "";
        return $"## {card.Title.In(language)} {{#estimator-{card.Name}}}\n\n`estimate: {card.Name}`\n\n{card.Summary.In(language)}\n\n{Replica(card, scope)}{reference}{options}{Outputs(card, scope)}";
    }

    private static string Replica(MethodCard card, IPageScope scope) => card.Recommended is { } better ? scope.Translate("estimators.replica", better.Text) + "\n\n" : "";

    private static string Outputs(MethodCard card, IPageScope scope)
    {
        if (card.Outputs.Count == 0) return "";
        return $"\n{scope.Translate("method.outputs")}\n\n{string.Concat(card.Outputs.Select(o => $"- `{o.Name}`{scope.Translate("schema.colon")}{o.Meaning.In(scope.Language.Code)}\n"))}";
    }
}
