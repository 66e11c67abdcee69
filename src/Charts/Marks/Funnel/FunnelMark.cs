using Reckon.Charts.Checks;
using Reckon.Charts.Data;
using Reckon.Charts.Descriptions;
using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Tables;

namespace Reckon.Charts.Marks.Funnel;

/// <summary>Stages of a process and the share that passes from each to the next.</summary>
internal sealed class FunnelMark : IMark
{
    /// <inheritdoc />
    public MarkEntry Entry { get; } = new()
    {
        Name = "funnel",
        Summary = "Stages of a process and the share that passes from each to the next.",
        ChineseSummary = "流程的各个阶段，以及每一步留下来的比例。",
        ChineseName = "漏斗图",
        EnglishName = "Funnel chart",
        Category = Channel.Y,
        Value = Channel.X,
    };

    /// <inheritdoc />
    public IEnumerable<ChartProblem> Check(ChartData data) => FunnelChecks.Of(data);

    /// <inheritdoc />
    public Picture Draw(ChartData data, Sheet sheet) => new FunnelDrawing(data, sheet).Draw();

    /// <inheritdoc />
    public IEnumerable<string> Describe(ChartData data, IPhrases phrases) => FunnelStage.Describe(data, phrases);

    /// <inheritdoc />
    public IEnumerable<TableColumn> Columns(ChartData data) => [new TableColumn(data.Words.Rate, true, rows => FunnelStage.RateCell(data, rows[0]))];
}
