using Reckon.Statistics.Matrices;
using Reckon.Statistics.Survey;
using Reckon.Statistics.Survey.Estimators;

namespace Reckon.Assessments.Estimators.Expansion;

/// <summary>The parts that an expansion is estimated in: each stratum by each domain, domains within strata; one part where there is neither.</summary>
internal sealed class ExpansionCells
{
    private readonly string[]? _strataOfRows;
    private readonly string[]? _domainsOfRows;
    private readonly int _rows;

    /// <summary>Makes the parts.</summary>
    /// <param name="strata">The strata in the order of the population's table, and the stratum of each row; null for none.</param>
    /// <param name="domains">The domain of each row, or null for none.</param>
    /// <param name="rows">How many rows there are.</param>
    public ExpansionCells((IEnumerable<string> Labels, string[] OfRows)? strata, string[]? domains, int rows)
    {
        (_strataOfRows, _domainsOfRows, _rows) = (strata?.OfRows, domains, rows);
        Strata = strata is { } given ? [.. given.Labels] : [null];
        Domains = domains is null ? [null] : [.. domains.Distinct()];
        Cells = [.. Strata.SelectMany(h => Domains.Select(g => (h, g)))];
    }

    /// <summary>The strata; one without name where there are none.</summary>
    public IReadOnlyList<string?> Strata { get; }

    /// <summary>The domains in the order in which they first appear; one without name where there are none.</summary>
    public IReadOnlyList<string?> Domains { get; }

    /// <summary>All pairs.</summary>
    public IReadOnlyList<(string? Stratum, string? Domain)> Cells { get; }

    /// <summary>Totals by part.</summary>
    public ISurveyStatistic Totals(double[] values) => new Totals(Numerators(values));

    /// <summary>For each part its total over the total size of the stratum.</summary>
    /// <param name="values">The values.</param>
    /// <param name="sizes">The size of each row; null to count units.</param>
    public ISurveyStatistic PerUnit(double[] values, double[]? sizes = null) =>
        new Ratios(Numerators(values), Matrix.Create(_rows, Cells.Count, (i, j) => IsIn(i, Cells[j].Stratum) ? sizes?[i] ?? 1 : 0));

    private Matrix Numerators(double[] values) =>
        Matrix.Create(_rows, Cells.Count, (i, j) => IsIn(i, Cells[j].Stratum) && (Cells[j].Domain is not { } domain || _domainsOfRows![i] == domain) ? values[i] : 0);

    private bool IsIn(int row, string? stratum) => stratum is null || _strataOfRows![row] == stratum;
}
