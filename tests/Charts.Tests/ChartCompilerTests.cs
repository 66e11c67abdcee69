using Reckon.Charts.Specification;
using Reckon.Support;

namespace Reckon.Charts.Tests;

public class ChartCompilerTests
{
    public static TheoryData<string, ChartLanguage, ChartWidth> Drawings()
    {
        var data = new TheoryData<string, ChartLanguage, ChartWidth>();
        foreach (var language in Enum.GetValues<ChartLanguage>())
        {
            foreach (var spec in Samples.All(language).Concat(FlowSamples.All(language)))
            {
                data.Add(spec.Id, language, ChartWidth.Wide);
                data.Add(spec.Id, language, ChartWidth.Narrow);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Draws_the_charts_of_the_reports_as_expected(string id, ChartLanguage language, ChartWidth width)
    {
        var spec = Samples.All(language).Concat(FlowSamples.All(language)).Single(sample => sample.Id == id);

        var svg = ChartCompiler.Draw(spec, width);

        Assert.Empty(ChartCompiler.Check(spec));
        Expected.Matches($"{id}.{language}.{width}.svg".ToLowerInvariant(), svg);
    }
}
