namespace Reckon.Statistics.Concentration;

/// <summary>A change as three effects, in the unit of what is counted; they sum to the change but for rounding.</summary>
/// <param name="Change">End less start.</param>
/// <param name="National">The change had the region grown as the whole country.</param>
/// <param name="Mix">What more it would have been for the region's industries growing as in the country.</param>
/// <param name="Local">The rest: what the region did better or worse than the same industries elsewhere.</param>
public sealed record ShiftShareEffects(double Change, double National, double Mix, double Local);
