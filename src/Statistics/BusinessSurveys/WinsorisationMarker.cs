namespace Reckon.Statistics.BusinessSurveys;

/// <summary>Whether a value could be winsorised.</summary>
public enum WinsorisationMarker
{
    /// <summary>
    /// It was compared with its threshold, whether or not it lay above ("W" in files of the Office for National Statistics).
    /// </summary>
    Winsorised,

    /// <summary>It stands for itself alone: design weight 1, calibration factor 1 or more ("NW_FE").</summary>
    FullyEnumerated,

    /// <summary>Its weight, design weight times calibration factor, is 1 or less ("NW_AG").</summary>
    WeightNotAboveOne,
}
