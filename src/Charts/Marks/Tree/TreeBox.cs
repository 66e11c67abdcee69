using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Marks.Tree;

/// <summary>The words of a box and the room that they take.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Datum">Its row, or null.</param>
/// <param name="Blocks">Name, number and detail, each where there is one.</param>
/// <param name="WidthPx">Width of the box, px.</param>
internal sealed record TreeBox(string Name, Datum? Datum, IReadOnlyList<TextBlock> Blocks, double WidthPx)
{
    private const double InsetPx = 8;
    private const double BlurbPx = 6;
    private const int NameLines = 4;
    private const int DetailLines = 4;

    /// <summary>Height of the box, px.</summary>
    public double HeightPx => Blocks.Sum(block => block.HeightPx) + (BlurbPx * 2);

    /// <summary>A box of some width.</summary>
    public static TreeBox Of(string name, Datum? datum, ChartLanguage language, double widthPx)
    {
        var room = widthPx - (InsetPx * 2);
        var blocks = new List<TextBlock> { TextBlock.Of(name, TextStyle.Strong, language, room, NameLines) };
        if (NumberOf(datum) is { } number)
            blocks.Add(TextBlock.Of(number, TextStyle.SmallStrong, language, room, NameLines));
        if (datum?.Row.Detail is { } detail)
            blocks.Add(TextBlock.Of(detail, TextStyle.Small, language, room, DetailLines));
        return new TreeBox(name, datum, blocks, widthPx);
    }

    /// <summary>The number in a box as readers see it; null where there is none.</summary>
    public static string? NumberOf(Datum? datum) => datum is null || (datum.Value is null && datum.Row.Text is null) ? null : datum.Text;

    /// <summary>The box with its upper left corner at a place. Dashed where its number was not observed.</summary>
    public IEnumerable<Shape> At(double x, double y)
    {
        var isStory = Datum?.Row.IsHighlighted == true;
        yield return new RectShape(x, y, WidthPx, HeightPx, new Look(isStory ? "f-bg o-hl" : "f-bg o-ctx")
        {
            Fill = Looks.Ground.Fill,
            Stroke = isStory ? Looks.HighlightOutline.Stroke : Looks.ContextOutline.Stroke,
            StrokeWidthPx = isStory ? 3 : 1.5,
            Dash = Datum?.Row.Kind is null or ValueKind.Observed ? null : "4 3",
        });
        var top = y + BlurbPx;
        foreach (var block in Blocks)
        {
            yield return block.At(x + InsetPx, top);
            top += block.HeightPx;
        }
    }
}
