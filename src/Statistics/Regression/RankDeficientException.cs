namespace Reckon.Statistics.Regression;

/// <summary>Says that columns of a design depend on the columns before them, so that no single set of coefficients fits best.</summary>
/// <param name="names">The names of all columns of the design.</param>
/// <param name="dependent">The columns, from zero, that depend on those before them.</param>
public sealed class RankDeficientException(IReadOnlyList<string> names, IReadOnlyList<int> dependent)
    : Exception(
        $"The design has rank {names.Count - dependent.Count} of {names.Count}: {Describe(names, dependent)} "
        + "depends on the columns before. Leave it out.")
{
    /// <summary>The columns, from zero, that depend on those before them.</summary>
    public IReadOnlyList<int> DependentColumns { get; } = dependent;

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> DependentNames { get; } = [.. dependent.Select(j => names[j])];

    private static string Describe(IReadOnlyList<string> names, IReadOnlyList<int> dependent) =>
        string.Join(", ", dependent.Select(j => $"'{names[j]}' (column {j})"));
}
