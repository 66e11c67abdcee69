using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>Wrapped text with a place in a column of text.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Style">Their style.</param>
/// <param name="FullText">The whole text, where it was cut.</param>
internal sealed record TextBlock(WrappedText Text, TextStyle Style, string? FullText)
{
    /// <summary>Height in px.</summary>
    public double HeightPx => Text.Lines.Count * Style.LineHeightPx;

    /// <summary>Wraps a text.</summary>
    public static TextBlock Of(string text, TextStyle style, ChartLanguage language, double widthPx, int maximumLines)
    {
        var wrapped = new TextWrap(style, language).Wrap(text, widthPx, maximumLines);
        return new TextBlock(wrapped, style, wrapped.IsCut ? text : null);
    }

    /// <summary>The block with its upper edge at a place.</summary>
    public TextShape At(double x, double top, TextAnchor anchor = TextAnchor.Start) =>
        new(x, top + Baseline, Text.Lines, Style, anchor) { FullText = FullText };

    private double Baseline => ((Style.LineHeightPx - Style.AscentPx - Style.DescentPx) / 2) + Style.AscentPx;
}
