using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Estimators;

/// <summary>A number that tells how far to trust an estimate: a design effect, a leverage, a share of the largest units.</summary>
/// <param name="Name">Its name in files, in words joined by hyphens: <c>design-effect</c>.</param>
/// <param name="Label">What it is, in words.</param>
/// <param name="Value">The number, without unit.</param>
public sealed record EstimateDiagnostic(string Name, LocalText Label, double Value)
{
    /// <summary>What is to be feared at this value, or null when nothing is.</summary>
    public LocalText? Warning { get; init; }
}
