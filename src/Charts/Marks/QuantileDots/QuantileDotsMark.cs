using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;

namespace Reckon.Charts.Marks.QuantileDots;

/// <summary>An uncertain number as dots that can be counted: each stands for the same chance.</summary>
/// <remarks>The quantile dotplot of Kay, Kola, Hullman and Munson (2016), piled up as in Wilkinson (1999).</remarks>
internal sealed class QuantileDotsMark : IMark
{
    private const int Fewest = 10;

    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "quantile-dots",
        Summary = "An uncertain number as dots that can be counted: each stands for the same chance.",
        ChineseSummary = "把一个不确定的数画成可以数的点，每点代表同样的可能。",
        ChineseName = "分位点图",
        EnglishName = "Quantile dot plot",
        Category = Channel.Y,
        Value = Channel.X,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data)
    {
        if (data.All.Count < Fewest)
            yield return new ChartProblem("rows", Messages.TooFewQuantiles(data.All.Count, Fewest));
    }

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new QuantileDotsDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) =>
        [new PlotPhrases(data).Dots([.. data.All.Where(datum => datum.Value is not null).OrderBy(datum => datum.Value)])];
}
