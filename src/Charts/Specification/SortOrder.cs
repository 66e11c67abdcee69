namespace Reckon.Charts.Specification;

/// <summary>The order of rows along the category axis.</summary>
public enum SortOrder
{
    /// <summary>As the data come.</summary>
    Data,

    /// <summary>Smallest value first; rows without a value last.</summary>
    Ascending,

    /// <summary>Largest value first; rows without a value last.</summary>
    Descending,
}
