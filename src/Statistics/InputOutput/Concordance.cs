using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>Says which sector of one classification belongs to which of another, whole or by shares.</summary>
/// <remarks>Aggregation of flows is S'ZS, of vectors S'x, with the shares S (Miller and Blair, 2009, chapter 4).</remarks>
public sealed record Concordance
{
    /// <summary>Joins two classifications by shares.</summary>
    /// <param name="sources">p sectors of the classification that is given.</param>
    /// <param name="targets">q sectors of the one that is wanted.</param>
    /// <param name="shares">p × q, not negative, each row summing to 1 within 1e-9.</param>
    /// <exception cref="ArgumentException">The sizes differ, a code occurs twice, a share is negative or not finite, or a row does not sum
    /// to 1.</exception>
    public Concordance(IReadOnlyList<Sector> sources, IReadOnlyList<Sector> targets, Matrix shares)
    {
        Require.SameCount(shares.Rows, "rows of shares", sources.Count, nameof(sources));
        Require.SameCount(shares.Columns, "columns of shares", targets.Count, nameof(targets));
        Require.NonNegative(shares.Values, nameof(shares));
        Labels.RequireDistinct(sources.Select(s => s.Code), nameof(sources));
        Labels.RequireDistinct(targets.Select(s => s.Code), nameof(targets));
        RequireWhole(shares, sources);
        (Sources, Targets, Shares) = ([.. sources], [.. targets], shares);
    }

    /// <summary>The p sectors of the classification that is given.</summary>
    public IReadOnlyList<Sector> Sources { get; }

    /// <summary>The q sectors of the classification that is wanted.</summary>
    public IReadOnlyList<Sector> Targets { get; }

    /// <summary>p × q shares of sources that belong to targets.</summary>
    public Matrix Shares { get; }

    /// <summary>Joins two classifications where each source belongs to one target as a whole.</summary>
    /// <param name="sources">p sectors.</param>
    /// <param name="targets">q sectors.</param>
    /// <param name="targetOf">The code of the target for the code of each source.</param>
    /// <exception cref="ArgumentException">A source has no target, or one that is not there.</exception>
    public static Concordance Of(IReadOnlyList<Sector> sources, IReadOnlyList<Sector> targets, IReadOnlyDictionary<string, string> targetOf)
    {
        var columns = sources.Select(s => TargetOf(s, targets, targetOf)).ToArray();
        return new Concordance(sources, targets, Matrix.Create(sources.Count, targets.Count, (i, j) => columns[i] == j ? 1 : 0));
    }

    /// <summary>Numbers of sources added up to targets.</summary>
    /// <param name="values">p numbers.</param>
    /// <returns>q sums.</returns>
    /// <exception cref="ArgumentException">There are not p numbers.</exception>
    public double[] Aggregate(IReadOnlyList<double> values) => Shares.LeftTimes([.. values]);

    /// <summary>The same competitive table with fewer sectors.</summary>
    /// <exception cref="ArgumentException">The table has other sectors than <see cref="Sources"/>.</exception>
    public CompetitiveTable Aggregate(CompetitiveTable table)
    {
        RequireSources(table.Production.Sectors);
        return new CompetitiveTable(table.Production.Aggregate(this), table.Uses.Aggregate(this), Aggregate(table.Imports));
    }

    /// <summary>The same non-competitive table with fewer sectors.</summary>
    /// <exception cref="ArgumentException">The table has other sectors than <see cref="Sources"/>.</exception>
    public NonCompetitiveTable Aggregate(NonCompetitiveTable table)
    {
        RequireSources(table.Production.Sectors);
        return new NonCompetitiveTable(table.Production.Aggregate(this), table.Domestic.Aggregate(this), table.Imported.Aggregate(this))
        {
            ImportOrigin = table.ImportOrigin,
        };
    }

    /// <summary>Rows of sources added up to rows of targets, S'M.</summary>
    internal Matrix AggregateRows(Matrix rows) => Shares.Transpose() * rows;

    /// <summary>Columns of sources added up to columns of targets, MS.</summary>
    internal Matrix AggregateColumns(Matrix columns) => columns * Shares;

    private void RequireSources(IReadOnlyList<Sector> sectors)
    {
        if (!sectors.Select(s => s.Code).SequenceEqual(Sources.Select(s => s.Code), StringComparer.Ordinal))
            throw new ArgumentException(
                $"The {sectors.Count} sectors of the table are not the {Sources.Count} of the concordance in their order.",
                nameof(sectors));
    }

    private static void RequireWhole(Matrix shares, IReadOnlyList<Sector> sources)
    {
        var sums = Totals.OfRows(shares);
        for (var i = 0; i < sums.Length; i++)
        {
            if (Math.Abs(sums[i] - 1) > 1e-9)
                throw new ArgumentException(Invariant($"The shares of sector {sources[i]} sum to {sums[i]}, not 1."), nameof(shares));
        }
    }

    private static int TargetOf(Sector source, IReadOnlyList<Sector> targets, IReadOnlyDictionary<string, string> targetOf) =>
        targetOf.TryGetValue(source.Code, out var code)
            ? Labels.IndexOf(targets.Select(t => t.Code), code, nameof(targetOf))
            : throw new ArgumentException($"Sector {source} has no target.", nameof(targetOf));
}
