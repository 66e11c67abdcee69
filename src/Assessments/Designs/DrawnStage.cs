namespace Reckon.Assessments.Designs;

/// <summary>A stage of sampling, a value for each record.</summary>
/// <param name="Strata">The stratum; null for none, empty for a record to be left out.</param>
/// <param name="Clusters">The cluster; null where each record was drawn by itself.</param>
/// <param name="Sizes">How many clusters the population has in the record's stratum; null where that is not known.</param>
internal sealed record DrawnStage(string[]? Strata, string[]? Clusters, double[]? Sizes);
