using System.Globalization;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;

namespace Reckon.Statistics.WeightSharing;

/// <summary>Carries weights of n sampled accounts over to the m persons behind them: the generalised weight share method.</summary>
/// <remarks>
/// Lavallée (2007), Indirect Sampling, chapter 2; Deville and Lavallée (2006), Survey Methodology 32. A person's weight is Σ w θ / Θ over
/// the sampled accounts, where θ is the strength of a link and Θ the total strength of the person's links to all accounts there are,
/// sampled or not. With one link of strength 1 for each account, a person on Θ accounts gets w/Θ from each of those sampled.
/// A total over persons is then the total over accounts of z = Σ θ y / Θ, whatever the design, and so is its variance.
/// Unbiased when the links of each person are all known and each person has one.
/// </remarks>
public sealed class WeightShare
{
    private readonly Link[] _links;
    private readonly double[] _linkTotals;

    /// <summary>Links of a sample.</summary>
    /// <param name="accounts">n: how many accounts were sampled, at least one.</param>
    /// <param name="links">The links between sampled accounts and persons; each pair at most once. An account may have none.</param>
    /// <param name="linkTotals">
    /// Θ: for each of the m persons the total strength of the links to all accounts of the population, above zero.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A total is missing (NaN), not above zero, or smaller than the links of the sample add up to; a link is to an account or
    /// person that is not there, comes twice or has no strength; or a person has no link.
    /// </exception>
    public WeightShare(int accounts, IReadOnlyList<Link> links, IReadOnlyList<double> linkTotals)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(linkTotals);
        if (accounts < 1) throw new ArgumentException($"accounts is {accounts}; at least one sampled account is needed.", nameof(accounts));
        Require.NotEmpty(linkTotals.Count, nameof(linkTotals));
        (Accounts, _links, _linkTotals) = (accounts, [.. links], [.. linkTotals]);
        CheckLinks(accounts, _links, _linkTotals.Length);
        CheckTotals(_links, _linkTotals, isOfGroups: false);
    }

    /// <summary>n: how many accounts were sampled.</summary>
    public int Accounts { get; }

    /// <summary>m: how many persons they lead to.</summary>
    public int Persons => _linkTotals.Length;

    /// <summary>Links given as a table of strengths.</summary>
    /// <param name="strengths">n × m, sampled accounts by persons; zero where there is no link.</param>
    /// <param name="linkTotals">As for the constructor.</param>
    /// <exception cref="ArgumentException">As for the constructor.</exception>
    public static WeightShare FromMatrix(Matrix strengths, IReadOnlyList<double> linkTotals)
    {
        ArgumentNullException.ThrowIfNull(strengths);
        ArgumentNullException.ThrowIfNull(linkTotals);
        Require.SameCount(linkTotals.Count, nameof(linkTotals), strengths.Columns, "columns of strengths");
        var links = from i in Enumerable.Range(0, strengths.Rows)
                    from j in Enumerable.Range(0, strengths.Columns)
                    where strengths[i, j] != 0
                    select new Link(i, j, strengths[i, j]);
        return new WeightShare(strengths.Rows, [.. links], linkTotals);
    }

    /// <summary>
    /// Links to groups of persons that are interviewed whole, such as teams or households: members that no sampled account leads to count
    /// too, with their own links to accounts that were not sampled (Lavallée 2007, section 2.1).
    /// </summary>
    /// <param name="accounts">n: how many accounts were sampled, at least one.</param>
    /// <param name="links">The links between sampled accounts and persons; each pair at most once.</param>
    /// <param name="linkTotals">Θ for each of the m members of all groups that were reached; zero for a member without any account.</param>
    /// <param name="groups">The group of each of the m members.</param>
    /// <returns>A share in which each group is one "person", in the order of the grouping; values of a group are totals of its members.</returns>
    /// <exception cref="ArgumentException">
    /// A total is missing (NaN), negative, or smaller than the links of the sample add up to; a link is to an account or member that is
    /// not there, comes twice or has no strength; a group has no link; or the counts differ.
    /// </exception>
    public static WeightShare OfGroups(int accounts, IReadOnlyList<Link> links, IReadOnlyList<double> linkTotals, Grouping groups)
    {
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(linkTotals);
        ArgumentNullException.ThrowIfNull(groups);
        Require.SameCount(groups.Rows, nameof(groups), linkTotals.Count, nameof(linkTotals));
        CheckLinks(accounts, links, linkTotals.Count);
        CheckTotals(links, linkTotals, isOfGroups: true);
        var totals = new double[groups.Count];
        for (var j = 0; j < linkTotals.Count; j++) totals[groups.Codes[j]] += linkTotals[j];
        var joined = links.GroupBy(l => (l.Account, Group: groups.Codes[l.Person]))
            .Select(g => new Link(g.Key.Account, g.Key.Group, g.Sum(l => l.Strength)));
        return new WeightShare(accounts, [.. joined], totals);
    }

    /// <summary>
    /// The same links to groups of persons, such as teams or households that are interviewed whole: all members share the group's
    /// weight, which is steadier than their own.
    /// </summary>
    /// <param name="groups">The group of each of the m persons; every member of a group is among them.</param>
    /// <returns>A share in which each group is one "person", in the order of the grouping.</returns>
    /// <remarks>Where some members have no link to a sampled account, see <see cref="OfGroups"/>.</remarks>
    /// <exception cref="ArgumentException">There are not m persons.</exception>
    public WeightShare Join(Grouping groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        Require.SameCount(groups.Rows, nameof(groups), Persons, nameof(Persons));
        return OfGroups(Accounts, _links, _linkTotals, groups);
    }

    /// <summary>The weights of the m persons.</summary>
    /// <param name="accountWeights">n weights of the accounts.</param>
    /// <exception cref="ArgumentException">There are not n weights, or one is not finite.</exception>
    public double[] Weights(ReadOnlySpan<double> accountWeights)
    {
        Require.SameCount(accountWeights.Length, nameof(accountWeights), Accounts, nameof(Accounts));
        Require.Finite(accountWeights, nameof(accountWeights));
        var weights = new double[Persons];
        foreach (var link in _links) weights[link.Person] += accountWeights[link.Account] * Share(link);
        return weights;
    }

    /// <summary>
    /// z: what k variables of the persons come to for the accounts, n × k. Totals and ratios of z over accounts are those of the
    /// variables over persons, under any design of the accounts.
    /// </summary>
    /// <param name="values">m × k variables of the persons, finite.</param>
    /// <exception cref="ArgumentException">There are not m rows, or a value is not finite.</exception>
    public Matrix ToAccounts(Matrix values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Require.SameCount(values.Rows, nameof(values), Persons, nameof(Persons));
        Require.Finite(values.Values, nameof(values));
        var shared = new double[Accounts, values.Columns];
        foreach (var link in _links)
        {
            for (var k = 0; k < values.Columns; k++) shared[link.Account, k] += Share(link) * values[link.Person, k];
        }

        return shared;
    }

    /// <summary>The same for one variable.</summary>
    /// <param name="values">m values, finite.</param>
    /// <exception cref="ArgumentException">There are not m values, or one is not finite.</exception>
    public double[] ToAccounts(IReadOnlyList<double> values) => ToAccounts(Matrix.FromColumns([[.. values]])).Column(0);

    /// <summary>How many persons each account stands for: z of the number 1. Its total estimates the number of persons.</summary>
    public double[] PersonsPerAccount() => ToAccounts([.. _linkTotals.Select(_ => 1.0)]);

    private double Share(Link link) => link.Strength / _linkTotals[link.Person];

    private static void CheckLinks(int accounts, IReadOnlyList<Link> links, int persons)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var link in links)
        {
            if (link.Account < 0 || link.Account >= accounts || link.Person < 0 || link.Person >= persons)
            {
                throw Refusal.Of(
                    "links",
                    $"A link joins account {link.Account} and person {link.Person}; "
                    + $"there are {accounts} accounts and {persons} persons, numbered from 0.");
            }

            if (!(link.Strength > 0) || !double.IsFinite(link.Strength))
            {
                throw Refusal.Of(
                    "links",
                    $"The link of account {link.Account} and person {link.Person} has no strength; it must be finite and above zero.");
            }

            if (!seen.Add((link.Account, link.Person)))
                throw Refusal.Of("links", $"The link of account {link.Account} and person {link.Person} comes twice.");
        }
    }

    private static void CheckTotals(IReadOnlyList<Link> links, IReadOnlyList<double> linkTotals, bool isOfGroups)
    {
        var sampled = new double[linkTotals.Count];
        foreach (var link in links) sampled[link.Person] += link.Strength;
        for (var j = 0; j < sampled.Length; j++)
        {
            var (total, found) = (linkTotals[j], sampled[j]);
            if (double.IsNaN(total))
                throw Refuse(j, "is missing: without the number of all accounts of a person the weight cannot be shared");
            if (!(total > 0 || (isOfGroups && total == 0)) || !double.IsFinite(total))
                throw Refuse(j, isOfGroups ? "must be finite and not negative" : "must be finite and above zero");
            if (found == 0 && !isOfGroups)
                throw Refusal.Of("links", $"Person {j} has no link to a sampled account, so nothing says for how many persons to count.");
            if (found > total * (1 + 1e-12))
            {
                throw Refuse(
                    j, string.Create(CultureInfo.InvariantCulture, $"is {total:R}, but links of the sample alone add up to {found:R}"));
            }
        }
    }

    private static ArgumentException Refuse(int person, string reason) => Refusal.Of("linkTotals", $"linkTotals[{person}] {reason}.");
}
