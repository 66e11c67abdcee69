using System.Globalization;
using System.Xml.Linq;
using Reckon.Charts.Specification;
using Reckon.Charts.Tests.Colour;

namespace Reckon.Charts.Tests.Marks;

public class ShadedTextTests
{
    public static TheoryData<string, ChartLanguage, ChartWidth> Drawings()
    {
        var data = new TheoryData<string, ChartLanguage, ChartWidth>();
        foreach (var language in Enum.GetValues<ChartLanguage>())
        {
            foreach (var id in new[] { "provinces", "regions", "trades" })
            {
                data.Add(id, language, ChartWidth.Wide);
                data.Add(id, language, ChartWidth.Narrow);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Text_on_a_coloured_cell_has_a_contrast_of_4_5(string id, ChartLanguage language, ChartWidth width)
    {
        var root = XDocument.Parse(ChartCompiler.Draw(FlowSamples.All(language).Single(spec => spec.Id == id), width)).Root!;
        var cells = root.Elements().Where(element => element.Name.LocalName == "rect" && ((string?)element.Attribute("fill"))?[0] == '#').ToList();
        var pairs = root.Elements().Where(element => element.Name.LocalName == "text")
            .Select(text => (Text: text, Cell: cells.FirstOrDefault(cell => Holds(cell, Number(text, "x"), Number(text, "y") - 4)))).Where(pair => pair.Cell is not null).ToList();

        Assert.InRange(pairs.Count, 19, 200);
        Assert.All(pairs, pair => Assert.True(SeriesPaletteTests.Contrast((string)pair.Text.Attribute("fill")!, (string)pair.Cell!.Attribute("fill")!) >= 4.5, pair.Text.ToString()));
    }

    private static bool Holds(XElement cell, double x, double y) =>
        x >= Number(cell, "x") && x <= Number(cell, "x") + Number(cell, "width") && y >= Number(cell, "y") && y <= Number(cell, "y") + Number(cell, "height");

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
