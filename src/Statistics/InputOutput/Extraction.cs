namespace Reckon.Statistics.InputOutput;

/// <summary>What is taken away from a sector in a hypothetical extraction.</summary>
public enum Extraction
{
    /// <summary>Its purchases from, its sales to sectors and its final demand: the sector is gone and what it bought and sold is
    /// imported.</summary>
    Whole,

    /// <summary>Its purchases (the column of coefficients): it imports all inputs and still sells. Backward linkage.</summary>
    Purchases,

    /// <summary>Its sales to sectors (the row of coefficients): they import instead, final demand stays. Forward linkage.</summary>
    Sales,
}
