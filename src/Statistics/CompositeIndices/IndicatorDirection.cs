namespace Reckon.Statistics.CompositeIndices;

/// <summary>What a larger value of an indicator means for the index.</summary>
public enum IndicatorDirection
{
    /// <summary>The larger the better.</summary>
    HigherIsBetter,

    /// <summary>The larger the worse; the indicator is turned around before it is combined.</summary>
    LowerIsBetter,
}
