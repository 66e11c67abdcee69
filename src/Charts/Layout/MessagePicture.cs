using Reckon.Charts.Checks;
using Reckon.Charts.Colour;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Layout;

/// <summary>Pictures that say why there is no other.</summary>
internal static class MessagePicture
{
    private const double HeightPx = 120;
    private const double TopPx = 8;

    /// <summary>A sheet that says there are no data.</summary>
    public static Picture NoData(ChartLanguage language, Sheet sheet) => new(sheet.WidthPx, HeightPx,
    [
        new LineShape(0, HeightPx - 20, sheet.WidthPx, HeightPx - 20, Looks.Zero),
        new TextShape(sheet.WidthPx / 2, HeightPx / 2, [Words.In(language).NoData], TextStyle.Small, TextAnchor.Middle),
    ]);

    /// <summary>A sheet that lists what has to be mended.</summary>
    public static Picture Problems(IReadOnlyList<ChartProblem> problems, ChartLanguage language, Sheet sheet)
    {
        var shapes = new List<Shape>();
        var top = TopPx;
        Add(Words.In(language).NotDrawn, TextStyle.Strong);
        foreach (var problem in problems)
            Add($"{problem.Field}: {problem.Message}", TextStyle.Small);
        return new Picture(sheet.WidthPx, Math.Ceiling(top + TopPx), shapes);

        void Add(string text, TextStyle style)
        {
            var block = TextBlock.Of(text, style, language, sheet.WidthPx, 8);
            shapes.Add(block.At(0, top));
            top += block.HeightPx + 4;
        }
    }
}
