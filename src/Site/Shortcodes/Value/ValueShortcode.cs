using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Value;

/// <summary>A number in the page's language, which opens its formula, inputs and sources.</summary>
public sealed class ValueShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Value";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
    [
        new("id", "A quantity's name or a formula over quantities, in quotation marks if it holds blanks.") { IsRequired = true },
        new("unit", "The unit to show it in, for instance percent or 亿元."),
        new("digits", "Decimals in the unit shown.") { Kind = ParameterKind.Count },
        new("form", "full: with its nouns; number: with scale and % only; interval: where it lies, in its place; uncertainty: with its standard uncertainty behind ±.") { Choices = ["full", "number", "interval", "uncertainty"] },
        new("interval", "Whether the interval behind the number, if it has one, stands in brackets after it.") { Kind = ParameterKind.Flag },
        new("bound", "Whether ≥ or ≤ is shown.") { Kind = ParameterKind.Flag },
        new("sign", "Whether + is shown.") { Kind = ParameterKind.Flag },
    ];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var id = call.Get("id");
        if (scope.Portfolio.Evaluate(id, scope.Assessment, call.Find("unit"), scope.Diagnostics) is not { } expression) return null;
        if (expression.Value is null)
        {
            var isWithheld = expression.Quantity?.Withheld is not null;
            scope.Diagnostics.Error(
                "no-value", id.Span, $"'{id.Text}' has no value: {(isWithheld ? "it is withheld, as few cases are behind it or another number would follow from it" : "it, or something it rests on, was not published")}.",
                isWithheld ? "Take a total of its table, or say in words that the number is too small to be shown." : "Say so in words, or let the assessment work it out with 'implied'.");
            return null;
        }

        if (Number(expression, call, scope) is not { } number) return null;
        return ShortcodeOutput.Of(new ValueModel(AddCard(expression, scope), number, call.Flag("interval") ? Interval(expression, scope) : "", expression.IsSynthetic));
    }

    private static NumberText? Number(Expression expression, ShortcodeCall call, IPageScope scope) => (call.Text("form"), expression) switch
    {
        ("interval", { Interval: { } known }) => scope.Printer.PrintInterval(known.Low, known.High, expression.Unit, Form(call)),
        ("uncertainty", { StandardUncertainty: { } known, Value: { } value }) => scope.Printer.PrintWithUncertainty(value, known, expression.Unit, Form(call)),
        ("interval", _) => None(call, scope, "no interval", "Leave 'form' out, or give the inputs an 'uncertainty' in the assessment."),
        ("uncertainty", _) => None(call, scope, "no standard uncertainty", "Give the inputs an 'uncertainty' in the assessment; a formula on a page has none, so declare it as a quantity."),
        _ => scope.Printer.Print(expression, Form(call)),
    };

    private static NumberText? None(ShortcodeCall call, IPageScope scope, string what, string hint)
    {
        var id = call.Get("id");
        scope.Diagnostics.Error("no-interval", id.Span, $"'{id.Text}' has {what} that could be shown.", hint);
        return null;
    }

    private static string Interval(Expression expression, IPageScope scope)
    {
        if (expression.Interval is not { } known) return "";
        var text = new NumberWords(ScopedNumbers.Of(scope)).Interval(known, expression.Unit);
        return scope.Translate("value.interval", text);
    }

    private static NumberForm Form(ShortcodeCall call) => new()
    {
        Digits = call.Count("digits"),
        ShowsNoun = call.Text("form") != "number",
        ShowsBound = call.Text("bound") != "false",
        ShowsSign = call.Flag("sign"),
    };

    private static string AddCard(Expression expression, IPageScope scope)
    {
        var cards = new NumberCards(ScopedNumbers.Of(scope));
        if (expression.Quantity is { } quantity)
        {
            var id = Anchors.OfCard(quantity.Id);
            scope.Registry.AddCard(id, () => cards.Of(quantity));
            return id;
        }

        var own = scope.Registry.UniqueId("x");
        scope.Registry.AddCard(own, () => cards.Of(expression, own));
        return own;
    }
}
