namespace Reckon.Charts.Scales;

/// <summary>Categories at equal distances, in a given order.</summary>
internal sealed record BandScale(IReadOnlyList<string> Categories, double LeftPx, double RightPx) : CategoryScale
{
    private readonly Dictionary<string, int> _places = Categories.Index().DistinctBy(pair => pair.Item).ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);

    /// <inheritdoc />
    public override double StepPx => (RightPx - LeftPx) / Math.Max(1, Categories.Count);

    /// <inheritdoc />
    public override IReadOnlyList<(string Text, double Px)> Labels => [.. Categories.Select((text, index) => (text, MiddleOf(index)))];

    /// <inheritdoc />
    public override double? Middle(string category) => _places.TryGetValue(category, out var index) ? MiddleOf(index) : null;

    private double MiddleOf(int index) => LeftPx + ((index + 0.5) * StepPx);
}
