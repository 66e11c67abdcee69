using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Checks;

/// <summary>Whether each row can be read: numbers where numbers belong, names where names belong.</summary>
internal static class RowChecks
{
    // Beyond these an axis has no ticks that a double can tell apart, and no reader a use for the unit.
    private const double Smallest = 1e-12;
    private const double Largest = 1e15;

    /// <summary>Problems with single rows.</summary>
    public static IEnumerable<ChartProblem> Of(ChartSpec spec, IMark mark) => spec.Rows.SelectMany((row, index) =>
        Names(spec, row, mark).Concat(Numbers(spec, row, mark)).Concat(Intervals(spec, row, mark)).Select(problem => problem with { Row = index }));

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
        foreach (var channel in new[] { mark.Entry.Value, Channel.Low, Channel.High, Channel.Low2, Channel.High2, Channel.From, Channel.Until })
        {
            var value = FieldReader.Value(spec, row, channel);
            if (value.Text is { } text)
                yield return Problem(channel, Messages.NotANumber(spec.Encodings[channel].Field, text));
            else if (value.Number is { } number && !double.IsFinite(number))
                yield return Problem(channel, Messages.NotFinite(spec.Encodings[channel].Field));
            else if (value.Number is { } size && size != 0 && Math.Abs(size) is < Smallest or > Largest)
                yield return Problem(channel, Messages.OutOfReach(spec.Encodings[channel].Field, value.ToString()));
        }
    }

    private static IEnumerable<ChartProblem> Intervals(ChartSpec spec, ChartRow row, IMark mark) =>
        Interval(spec, row, mark, Channel.Low, Channel.High).Concat(Interval(spec, row, mark, Channel.Low2, Channel.High2)).Concat(Nested(spec, row));

    private static IEnumerable<ChartProblem> Interval(ChartSpec spec, ChartRow row, IMark mark, Channel lower, Channel upper)
    {
        var (low, high) = (FieldReader.Number(spec, row, lower), FieldReader.Number(spec, row, upper));
        if (low is null != high is null)
            yield return Problem(low is null ? lower : upper, Messages.HalfInterval(low is null ? "upper" : "lower"));
        else if (low > high && !mark.Entry.IsSwing)
            yield return Problem(lower, Messages.IntervalUpsideDown(NumberText.Plain(low.Value), NumberText.Plain(high!.Value)));
    }

    private static IEnumerable<ChartProblem> Nested(ChartSpec spec, ChartRow row)
    {
        var (low, high) = (FieldReader.Number(spec, row, Channel.Low), FieldReader.Number(spec, row, Channel.High));
        if (FieldReader.Number(spec, row, Channel.Low2) < low || FieldReader.Number(spec, row, Channel.High2) > high)
            yield return Problem(Channel.Low2, Messages.IntervalOutside(NumberText.Plain(low ?? 0), NumberText.Plain(high ?? 0)));
    }

    private static ChartProblem Problem(Channel channel, string message) => new(ChannelName.Of(channel), message);
}
