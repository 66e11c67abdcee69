using Reckon.Charts.Colour;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Text;

namespace Reckon.Charts.Svg;

/// <summary>Writes a picture as an SVG element for a page or as a file.</summary>
internal static class SvgDocument
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double MarginPx = 24;
    private const double TitleGapPx = 14;

    /// <summary>An element for a page. Title and description are the page's; the element refers to them by id.</summary>
    public static string Inline(ChartSpec spec, ChartWidth width, Picture picture)
    {
        var ids = new ChartIds(spec.Id);
        var name = width == ChartWidth.Wide ? "wide" : "narrow";
        var writer = Root(spec, picture.WidthPx, picture.HeightPx).Attribute("class", name)
            .Attribute("aria-labelledby", spec.Subtitle is null ? ids.Title : $"{ids.Title} {ids.Subtitle}")
            .Attribute("aria-describedby", ids.Description);
        WritePicture(writer, picture, $"{spec.Id}-{name}");
        return writer.End().ToString();
    }

    /// <summary>A file: with namespace, title, description, the light theme's ground, and the titles drawn above the plot.</summary>
    public static string Standalone(ChartSpec spec, Picture picture, string description)
    {
        var head = Head(spec, picture.WidthPx);
        var top = MarginPx + head.Sum(block => block.HeightPx) + TitleGapPx;
        var (width, height) = (picture.WidthPx + (MarginPx * 2), top + picture.HeightPx + MarginPx);
        var writer = Root(spec, width, height).Attribute("xmlns", Namespace)
            .Attribute("aria-labelledby", $"{spec.Id}-file-title").Attribute("aria-describedby", $"{spec.Id}-file-desc");
        writer.Start("title").Attribute("id", $"{spec.Id}-file-title").Text(spec.Title).End();
        writer.Start("desc").Attribute("id", $"{spec.Id}-file-desc").Text(description).End();
        new RectShape(0, 0, width, height, Looks.Ground).Write(writer, spec.Id);
        WriteHead(writer, head);
        writer.Start("g").Attribute("transform", $"translate({SvgWriter.Number(MarginPx)} {SvgWriter.Number(top)})");
        WritePicture(writer, picture, $"{spec.Id}-file");
        return writer.End().End().ToString() + "\n";
    }

    private static SvgWriter Root(ChartSpec spec, double widthPx, double heightPx) => new SvgWriter().Start("svg")
        .Attribute("viewBox", $"0 0 {SvgWriter.Number(widthPx)} {SvgWriter.Number(heightPx)}").Attribute("width", widthPx).Attribute("height", heightPx)
        .Attribute("lang", spec.Language == ChartLanguage.Zh ? "zh-Hans" : "en")
        .Attribute("role", "img").Attribute("focusable", "false").Attribute("font-family", "sans-serif");

    private static IReadOnlyList<TextBlock> Head(ChartSpec spec, double widthPx)
    {
        var title = TextBlock.Of(spec.Title, TextStyle.Title, spec.Language, widthPx, 3);
        return spec.Subtitle is { } subtitle ? [title, TextBlock.Of(subtitle, TextStyle.Small, spec.Language, widthPx, 3)] : [title];
    }

    private static void WriteHead(SvgWriter writer, IReadOnlyList<TextBlock> head)
    {
        var top = MarginPx;
        foreach (var block in head)
        {
            block.At(MarginPx, top).Write(writer, "");
            top += block.HeightPx;
        }
    }

    private static void WritePicture(SvgWriter writer, Picture picture, string prefix)
    {
        if (picture.Hatches.Count > 0)
        {
            writer.Start("defs");
            foreach (var hatch in picture.Hatches)
                hatch.Write(writer, prefix);
            writer.End();
        }

        foreach (var shape in picture.Shapes)
            shape.Write(writer, prefix);
    }
}
