using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Inequality;

/// <summary>An index of generalised entropy as a part within and a part between groups.</summary>
/// <param name="Total">The index of all values, computed without regard to groups.</param>
/// <param name="Between">The index were every value the mean of its group.</param>
/// <param name="Groups">The groups by name, with what each adds to the part within.</param>
public sealed record InequalityDecomposition(double Total, double Between, IReadOnlyList<InequalityPart> Groups)
{
    /// <summary>The sum of the groups' contributions.</summary>
    public double Within => Sums.Of([.. Groups.Select(g => g.Contribution)]);

    /// <summary>The part between groups over the total; 0 when there is no inequality.</summary>
    public double BetweenShare => Total == 0 ? 0 : Between / Total;

    /// <summary>Total less both parts: zero but for rounding, about 1e-16.</summary>
    public double Residual => Total - Between - Within;
}
