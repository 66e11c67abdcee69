using Reckon.Charts.Data;
using Reckon.Charts.Scales;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>Values side by side, each from zero.</summary>
internal sealed class BesideForm(ChartData data) : StackForm(data)
{
    private const double LargestPartPx = 40;
    private const double StepShare = 0.8;
    private const double RowPartPx = 18;

    /// <inheritdoc />
    public override IReadOnlyList<Stack> Stacks { get; } = [.. Stack.Of(data).Select(stack => stack with { Parts = [.. stack.Parts.Select(FromZero)] })];

    /// <inheritdoc />
    public override bool HasInsides => false;

    /// <inheritdoc />
    public override bool HasWhiskers => true;

    /// <inheritdoc />
    public override bool HasNarrowEnds => true;

    /// <inheritdoc />
    public override double? RowBandPx => Math.Max(20, Series.Count * RowPartPx);

    /// <inheritdoc />
    public override IReadOnlyList<StackEnd> Ends(Stack stack) => [.. stack.Parts.Select(End), .. Missing(stack)];

    /// <inheritdoc />
    public override string RowText(Stack stack) => "";

    /// <inheritdoc />
    public override (double From, double To) Band(StackPart part) => part.Datum.Row.IsTotal ? (0, 1) : Band(part.Series);

    /// <inheritdoc />
    public override double BandPx(CategoryScale x) => Math.Min(LargestPartPx * Series.Count, x.StepPx * StepShare);

    private static StackPart FromZero(StackPart part) => part with { From = 0, To = part.Datum.Value ?? 0 };

    private (double From, double To) Band(int series) => ((double)series / Series.Count, (series + 1.0) / Series.Count);

    private IEnumerable<StackEnd> Missing(Stack stack) =>
        from datum in Data.Parts
        where datum.Category == stack.Category && datum.Value is null
        let band = Band(Series.Index().First(item => item.Item == datum.Series).Index)
        select new StackEnd(0, datum.Text) { Place = (band.From + band.To) / 2, Style = TextStyle.SmallStrong };

    private StackEnd End(StackPart part)
    {
        var (from, to) = Band(part);
        return new StackEnd(OuterEnd(part), part.Datum.Text) { Place = (from + to) / 2, IsBelow = part.To < 0, Style = TextStyle.SmallStrong };
    }
}
