using Reckon.Assessments.InputOutput;

namespace Reckon.Assessments.Estimators.Expenditure;

/// <summary>What a unit of spending on each product consists of.</summary>
/// <remarks>
/// v'L^d s is domestic product, m'L^d s + (1 − s) imports, with s the domestic share of what the buyers of a final demand buy of each
/// product; the two sum to 1. The published reading is the column sum of L − I of products of any origin, which is gross output.
/// </remarks>
internal sealed class SpendingContent
{
    private readonly double[] _domestic;
    private readonly IoTable _table;

    /// <summary>Takes a unit of spending apart.</summary>
    /// <param name="table">A table with imports by product.</param>
    /// <param name="category">The final demand whose buyers spend.</param>
    public SpendingContent(IoTable table, string category)
    {
        _table = table;
        double[] domestic = table.Flows.Domestic.FinalDemand.Of(category), imported = table.Flows.Imported.FinalDemand.Of(category);
        double[] all = [.. domestic.Zip(imported, (d, m) => d + m)];
        _domestic = [.. all.Select((a, j) => a == 0 ? 1 : domestic[j] / a)];
        Total = all.Sum();
        Shares = [.. all.Select(a => a / Total)];
    }

    /// <summary>All that the buyers spend, in units without scale.</summary>
    public double Total { get; }

    /// <summary>n shares of products in it.</summary>
    public double[] Shares { get; }

    /// <summary>For each part, its n values per unit of spending: gross output as published, product of those who deliver, product of suppliers, imports, jobs.</summary>
    /// <param name="jobs">n numbers: jobs per unit of output; empty where they are not known.</param>
    public IReadOnlyList<double[]> Parts(IReadOnlyList<double> jobs)
    {
        var (flows, model) = (_table.Flows, _table.Model);
        var (primary, imports) = (model.Effects(flows.PrimaryInputContent()), model.Effects(flows.ImportContent()).Total);
        var published = flows.ToCompetitive().Model().Effects([.. Shares.Select(_ => 1.0)]).Indirect;
        List<double[]> parts = [[.. published], Domestic(primary.Direct), Domestic(primary.Indirect), [.. _domestic.Select((s, j) => s * imports[j] + (1 - s))]];
        if (jobs.Count > 0) parts.Add(Domestic(model.Effects(jobs).Total));
        return parts;
    }

    private double[] Domestic(IReadOnlyList<double> values) => [.. values.Zip(_domestic, (v, s) => v * s)];
}
