namespace Reckon.Statistics.BusinessSurveys;

/// <summary>A unit of the sample as <see cref="BusinessTotals"/> needs it.</summary>
internal sealed record SampledUnit
{
    public required int Stratum { get; init; }

    /// <summary>Whether it lives and is in scope, so that its values count.</summary>
    public required bool IsLive { get; init; }

    /// <summary>Whether the live units of its stratum stand for it.</summary>
    public required bool IsStoodFor { get; init; }

    /// <summary>Its calibration group; −1 for expansion.</summary>
    public required int Group { get; init; }

    public required double Auxiliary { get; init; }

    public required double[] Values { get; init; }
}
