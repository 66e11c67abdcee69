using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Whether the scales fit the mark and the numbers. There is no second axis of values to ask for.</summary>
internal static class ScaleChecks
{
    /// <summary>Problems with the scales.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data, IMark mark) =>
        from scale in data.Spec.Scales.OrderBy(pair => pair.Key)
        where scale.Value != ScaleType.Linear
        from problem in mark.Entry.Scalable.Contains(scale.Key) ? Numbers(data, mark, scale.Key, scale.Value) : [NotScalable(scale, mark)]
        select problem;

    private static ChartProblem NotScalable(KeyValuePair<Channel, ScaleType> scale, IMark mark)
    {
        var others = MarkCatalog.Entries.Where(entry => entry.Scalable.Contains(scale.Key)).Select(entry => entry.Name);
        return new ChartProblem("scale", Messages.NotScalable(mark.Entry.Name, ChannelName.Of(scale.Key), scale.Value, [.. others]));
    }

    private static IEnumerable<ChartProblem> Numbers(ChartData data, IMark mark, Channel channel, ScaleType type) =>
        from datum in type == ScaleType.Log ? data.All : []
        from number in channel == mark.Entry.Value ? [datum.Value, datum.Low, datum.High, datum.Low2, datum.High2] : new[] { datum.X }
        where number <= 0
        select new ChartProblem(ChannelName.Of(channel), Messages.NotOnLog(number.Value)) { Row = datum.Index };
}
