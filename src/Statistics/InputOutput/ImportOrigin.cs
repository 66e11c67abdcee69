namespace Reckon.Statistics.InputOutput;

/// <summary>How it is known which user of a product takes imports.</summary>
public enum ImportOrigin
{
    /// <summary>The statistical office published the flows of imports.</summary>
    Published,

    /// <summary>An assumption: each user of a product but exports takes the same share of imports.</summary>
    Proportional,
}
