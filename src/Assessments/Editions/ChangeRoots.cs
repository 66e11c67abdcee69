namespace Reckon.Assessments.Editions;

/// <summary>The numbers at which a change began.</summary>
/// <param name="Ids">Their full names in order, at most <see cref="MostNamed"/>.</param>
/// <param name="HasMore">Whether there are more than are named.</param>
public sealed record ChangeRoots(IReadOnlyList<string> Ids, bool HasMore)
{
    /// <summary>How many are named: a number may rest on thousands, and a reader needs where to start.</summary>
    public const int MostNamed = 8;

    /// <summary>No roots.</summary>
    public static ChangeRoots None { get; } = new([], false);

    /// <summary>The first of both; the same whatever the order in which several are joined.</summary>
    internal ChangeRoots Join(ChangeRoots other)
    {
        if (Ids.Count == 0) return other;
        if (other.Ids.Count == 0) return this;
        var all = Ids.Union(other.Ids, StringComparer.Ordinal).Order(EditionOrder.Ids).ToList();
        return new ChangeRoots([.. all.Take(MostNamed)], HasMore || other.HasMore || all.Count > MostNamed);
    }
}
