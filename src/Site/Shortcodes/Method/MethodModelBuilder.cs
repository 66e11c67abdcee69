using Reckon.Assessments.Cards;
using Reckon.Assessments.Texts;
using Reckon.Site.Mathematics;

namespace Reckon.Site.Shortcodes.Method;

/// <summary>Writes a method card in the page's language.</summary>
internal sealed class MethodModelBuilder(IPageScope scope)
{
    /// <summary>The model of a card.</summary>
    public MethodModel Build(MethodCard card, string id) => new(
        id,
        Text(card.Title),
        Text(card.Summary),
        card.Recommended is { } name && MethodCards.All.Find(name, scope.Diagnostics) is { } better ? Text(better.Title) : null,
        [.. card.Formulas.Select(f => new MethodFormula(f.Label is { } label ? Text(label) : null, Formula(f.Tex, isDisplay: true)))],
        [.. card.Variables.Select(v => new MethodVariable(Formula(v.Symbol, isDisplay: false), Text(v.Name), v.Unit is { } unit ? Text(unit) : null))],
        [.. card.Assumptions.Select(Text)],
        [.. card.Fails.Select(Text)],
        Text(card.Variance),
        [.. card.References.Select(scope.RenderInline)],
        card.Name,
        [.. card.Options.Select(Term)],
        [.. card.Outputs.Select(Term)]);

    private MethodTerm Term(CardTerm term) => new(term.Name, Text(term.Meaning));

    private HtmlText Text(LocalText text) => scope.RenderInline(text.Located(scope.Language.Code));

    private HtmlText Formula(LocatedText tex, bool isDisplay) => new(TexFormula.Convert(tex.Text, isDisplay, tex.Slice, scope.Diagnostics) ?? "");
}
