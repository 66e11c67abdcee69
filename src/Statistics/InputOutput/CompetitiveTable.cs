using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>An input-output table whose flows mix domestic products and imports; imports stand in one column that is subtracted.</summary>
/// <remarks>Intermediate use + final demand − imports = output (Miller and Blair, 2009, chapter 4; Eurostat, 2008). What it supports abroad
/// cannot be told from what it supports at home.</remarks>
public sealed record CompetitiveTable
{
    /// <summary>Joins production, total uses and imports.</summary>
    /// <param name="production">n sectors.</param>
    /// <param name="uses">n × n and n × c flows of products of any origin.</param>
    /// <param name="imports">n values, not negative: imports of each product.</param>
    /// <exception cref="ArgumentException">Sizes differ, an import is negative or not finite, or a sector without output buys
    /// inputs.</exception>
    public CompetitiveTable(Production production, Uses uses, IReadOnlyList<double> imports)
    {
        Require.SameCount(uses.Intermediate.Rows, "rows of uses", production.Sectors.Count, "sectors of production");
        Require.SameCount(imports.Count, nameof(imports), production.Sectors.Count, "sectors of production");
        Require.NonNegative([.. imports], nameof(imports));
        (Production, Uses, Imports) = (production, uses, [.. imports]);
        Coefficients();
    }

    /// <summary>The n sectors.</summary>
    public Production Production { get; }

    /// <summary>Flows of products of any origin.</summary>
    public Uses Uses { get; }

    /// <summary>n imports.</summary>
    public IReadOnlyList<double> Imports { get; }

    /// <summary>The technical coefficients A, n × n, of products of any origin.</summary>
    public Matrix Coefficients() => Production.Coefficients(Uses.Intermediate);

    /// <summary>The model x = Lf of the coefficients of any origin, as if no input were imported.</summary>
    /// <exception cref="NotProductiveException">The coefficients are not productive.</exception>
    public LeontiefModel Model() => new(Coefficients(), Production.Sectors);

    /// <summary>Intermediate use, final use and imports of the whole table.</summary>
    public UseTotals UseTotals() => new(Uses.TotalIntermediate(), Uses.TotalFinal(), Sums.Of([.. Imports]));
}
