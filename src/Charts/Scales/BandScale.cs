namespace Reckon.Charts.Scales;

/// <summary>Categories at equal distances, in a given order.</summary>
internal sealed record BandScale(IReadOnlyList<string> Categories, double LeftPx, double RightPx) : CategoryScale
{
    /// <inheritdoc />
    public override double StepPx => (RightPx - LeftPx) / Math.Max(1, Categories.Count);

    /// <inheritdoc />
    public override IReadOnlyList<(string Text, double Px)> Labels => [.. Categories.Select((text, index) => (text, MiddleOf(index)))];

    /// <inheritdoc />
    public override double? Middle(string category)
    {
        var index = Categories.Index().Where(pair => pair.Item == category).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
        return index < 0 ? null : MiddleOf(index);
    }

    private double MiddleOf(int index) => LeftPx + ((index + 0.5) * StepPx);
}
