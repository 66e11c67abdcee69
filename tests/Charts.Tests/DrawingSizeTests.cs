using System.Text;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Tests;

public class DrawingSizeTests
{
    private const int TypicalBytes = 12_000;
    private const int BytesPerRow = 1_000;
    private const int FewRows = 31;

    [Fact]
    public void The_charts_of_the_reports_stay_below_12_kB() => Assert.All(Of(Enum.GetValues<ChartLanguage>().SelectMany(Samples.All)), drawing =>
        Assert.True(drawing.Bytes <= TypicalBytes, $"{drawing.Spec.Id}: {drawing.Bytes} bytes"));

    [Fact]
    public void A_large_one_grows_with_its_rows_and_no_faster() => Assert.All(Of(Specs()), drawing =>
        Assert.True(drawing.Bytes <= Math.Max(FewRows, drawing.Spec.Rows.Count) * BytesPerRow, $"{drawing.Spec.Id} {drawing.Spec.Mark}: {drawing.Bytes} bytes for {drawing.Spec.Rows.Count} rows"));

    private static List<(ChartSpec Spec, int Bytes)> Of(IEnumerable<ChartSpec> specs) =>
        [.. from spec in specs from width in Enum.GetValues<ChartWidth>() select (spec, Encoding.UTF8.GetByteCount(ChartCompiler.Draw(spec, width)))];

    private static IEnumerable<ChartSpec> Specs() =>
    [
        .. Enum.GetValues<ChartLanguage>().SelectMany(language => FlowSamples.All(language)),
        .. from shape in Shapes.Names
           from mark in (string[])["area", "bar", "column", "dot", "line", "waterfall", .. SimpleForms.Marks]
           where !SimpleForms.IsForeign(shape, mark)
           select Shapes.Of(shape, mark, ChartLanguage.Zh),
        .. from shape in PlotShapes.Names from mark in PlotShapes.Marks select PlotShapes.Of(shape, mark, ChartLanguage.Zh) into spec where spec is not null select spec,
        .. FlowShapes.All(ChartLanguage.Zh),
    ];
}
