using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Checks;

/// <summary>Whether each row can be read: numbers where numbers belong, names where names belong.</summary>
internal static class RowChecks
{
    /// <summary>Problems with single rows.</summary>
    public static IEnumerable<ChartProblem> Of(ChartSpec spec, IMark mark) => spec.Rows.SelectMany((row, index) =>
        Names(spec, row, mark).Concat(Numbers(spec, row, mark)).Concat(Interval(spec, row)).Select(problem => problem with { Row = index }));

    private static IEnumerable<ChartProblem> Names(ChartSpec spec, ChartRow row, IMark mark)
    {
        if (FieldReader.Value(spec, row, mark.Entry.Category) is { IsMissing: true } or { Text: "" })
            yield return Problem(mark.Entry.Category, Messages.NoCategory(spec.Encodings[mark.Entry.Category].Field));
        else if (FieldReader.Number(spec, row, mark.Entry.Category) is { } number && !double.IsFinite(number))
            yield return Problem(mark.Entry.Category, Messages.NotFinite(spec.Encodings[mark.Entry.Category].Field));
        else if (mark.Entry.IsContinuous && FieldReader.Value(spec, row, mark.Entry.Category).Text is { } text)
            yield return Problem(mark.Entry.Category, Messages.NoPlace(spec.Encodings[mark.Entry.Category].Field, text));
    }

    private static IEnumerable<ChartProblem> Numbers(ChartSpec spec, ChartRow row, IMark mark)
    {
        foreach (var channel in new[] { mark.Entry.Value, Channel.Low, Channel.High, Channel.Until })
        {
            var value = FieldReader.Value(spec, row, channel);
            if (value.Text is { } text)
                yield return Problem(channel, Messages.NotANumber(spec.Encodings[channel].Field, text));
            else if (value.Number is { } number && !double.IsFinite(number))
                yield return Problem(channel, Messages.NotFinite(spec.Encodings[channel].Field));
        }
    }

    private static IEnumerable<ChartProblem> Interval(ChartSpec spec, ChartRow row)
    {
        var (low, high) = (FieldReader.Number(spec, row, Channel.Low), FieldReader.Number(spec, row, Channel.High));
        if (low is null != high is null)
            yield return Problem(low is null ? Channel.Low : Channel.High, Messages.HalfInterval(low is null ? "upper" : "lower"));
        else if (low > high)
            yield return Problem(Channel.Low, Messages.IntervalUpsideDown(NumberText.Plain(low.Value), NumberText.Plain(high!.Value)));
    }

    private static ChartProblem Problem(Channel channel, string message) => new(ChannelName.Of(channel), message);
}
