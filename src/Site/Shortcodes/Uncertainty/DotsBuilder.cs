using Reckon.Assessments.Numbers;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Uncertainty;
using Reckon.Charts;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Specification;
using Reckon.Site.Figures;

namespace Reckon.Site.Shortcodes.Uncertainty;

/// <summary>Draws the distribution of a quantity as 50 dots; those within its interval carry the story.</summary>
internal sealed class DotsBuilder(IPageScope scope)
{
    private const int DotCount = 50;
    private const string Level = "level";
    private const string Value = "value";

    /// <summary>The drawing.</summary>
    /// <param name="quantity">What is drawn.</param>
    /// <param name="spread">Its distribution.</param>
    /// <param name="label">Its name.</param>
    /// <param name="anchor">The id that ids of the drawing start with.</param>
    public UncertaintyDots Build(Quantity quantity, QuantitySpread spread, string label, string anchor)
    {
        var (factor, words) = scope.Printer.ChartUnit(quantity.Unit, spread.Quantiles.Max(Math.Abs));
        var spec = Spec(quantity, spread, anchor, factor, words) with { Title = Title(label, words) };
        var ids = new ChartIds(anchor);
        return new UncertaintyDots(
            ids.Title, spec.Title, ids.Description, ChartDescription.Write(spec),
            new HtmlText(ChartCompiler.Draw(spec, ChartWidth.Wide)), new HtmlText(ChartCompiler.Draw(spec, ChartWidth.Narrow)));
    }

    private string Title(string label, string words)
    {
        var title = scope.Translate("uncertainty.dots", label);
        return words.Length == 0 ? title : scope.Translate("figure.unit", title, words);
    }

    private ChartSpec Spec(Quantity quantity, QuantitySpread spread, string anchor, double factor, string words) => new()
    {
        Id = anchor,
        Mark = "quantile-dots",
        Language = scope.Language.Code == "zh" ? ChartLanguage.Zh : ChartLanguage.En,
        Title = "",
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.Y] = new(Level), [Channel.X] = new(Value) },
        Unit = words.Length == 0 ? null : words,
        Rows = [.. SpreadDots.Of(spread.Quantiles, DotCount).Select(dot => new ChartRow
        {
            Fields = new Dictionary<string, FieldValue> { [Level] = FieldValue.Of(dot.Level), [Value] = FieldValue.Of(dot.Value * factor) },
            Text = scope.Printer.PrintScaled(Number(dot.Value, quantity), factor, null),
            IsHighlighted = dot.Value >= spread.Low && dot.Value <= spread.High,
        })],
    };

    private static Expression Number(double value, Quantity quantity) =>
        new("", null, null, value, quantity.Unit, Sense.Equal, null, [], [quantity.Id], quantity.IsSynthetic);
}
