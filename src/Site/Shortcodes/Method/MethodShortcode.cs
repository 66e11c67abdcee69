using Reckon.Assessments.Cards;

namespace Reckon.Site.Shortcodes.Method;

/// <summary>The card of an estimator: formulas, symbols, what has to hold, when it misleads, literature.</summary>
public sealed class MethodShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Method";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("name", "The name of an estimator.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (MethodCards.All.Find(call.Get("name"), scope.Diagnostics) is not { } card) return null;
        var id = scope.Registry.UniqueId("method-" + card.Name);
        scope.Registry.Define(new Anchor("method:" + card.Name, id, scope.RenderText(card.Title.Located(scope.Language.Code)), scope.Page));
        return ShortcodeOutput.Of(new MethodModelBuilder(scope).Build(card, id));
    }
}
