namespace Reckon.Assessments.Estimators;

/// <summary>An option of an estimator: a key below <c>with:</c>.</summary>
/// <param name="Name">The key. What it does is told by the estimator's card.</param>
/// <param name="Kind">What it may hold.</param>
public sealed record EstimatorOption(string Name, OptionKind Kind)
{
    /// <summary>Whether it has to be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The words that it may hold, the default first; empty for other kinds.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
