namespace Reckon.Statistics.InvertedU;

/// <summary>Which way a curve bends.</summary>
public enum CurveShape
{
    /// <summary>It falls first and rises then.</summary>
    U,

    /// <summary>It rises first and falls then.</summary>
    InvertedU,
}
