using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Charts.Text;

namespace Reckon.Charts.Tests;

/// <summary>A line of text as it stands in an SVG, with the box that it takes by our own measure.</summary>
internal sealed record DrawnText(string Text, double Left, double Top, double Right, double Bottom, double SizePx)
{
    /// <summary>All lines of text of a drawing.</summary>
    public static IReadOnlyList<DrawnText> In(string svg, ChartLanguage language) =>
        [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").SelectMany(element => Lines(element, language))];

    public bool Meets(DrawnText other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public override string ToString() => FormattableString.Invariant($"“{Text}” [{Left:0.0} {Top:0.0} {Right:0.0} {Bottom:0.0}]");

    private static IEnumerable<DrawnText> Lines(XElement text, ChartLanguage language)
    {
        var style = new TextStyle("", Number(text, "font-size"), text.Attribute("font-weight") is not null, "");
        var (dx, dy) = Shift(text);
        var y = Number(text, "y") + dy;
        var spans = text.Elements().Where(element => element.Name.LocalName == "tspan").ToList();
        if (spans.Count == 0)
            yield return Box(string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value)), text, dx, y, style, language);
        foreach (var span in spans)
        {
            y += span.Attribute("dy") is null ? 0 : Number(span, "dy");
            yield return Box(span.Value, text, dx, y, style, language);
        }
    }

    private static DrawnText Box(string line, XElement text, double dx, double y, TextStyle style, ChartLanguage language)
    {
        var (x, width) = (Number(text, "x") + dx, TextMeasure.Width(line, style, language));
        var left = (string?)text.Attribute("text-anchor") switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        return new DrawnText(line, left, y - style.AscentPx, left + width, y + style.DescentPx, style.SizePx);
    }

    // Panels are moved as a whole.
    private static (double X, double Y) Shift(XElement text)
    {
        var moves = text.Ancestors().Select(element => (string?)element.Attribute("transform")).OfType<string>().Select(move => move["translate(".Length..^1].Split(' ')).ToList();
        return (moves.Sum(move => double.Parse(move[0], CultureInfo.InvariantCulture)), moves.Sum(move => double.Parse(move[1], CultureInfo.InvariantCulture)));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
