using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>An input-output table that tells domestic products from imports in each flow.</summary>
/// <remarks>Domestic use = output by row; domestic inputs + imported inputs + primary inputs = output by column (Eurostat, 2008, Manual of
/// Supply, Use and Input-Output Tables).</remarks>
public sealed record NonCompetitiveTable
{
    /// <summary>Joins production and the uses of domestic and imported products.</summary>
    /// <param name="production">n sectors.</param>
    /// <param name="domestic">n × n and n × c flows of domestic products.</param>
    /// <param name="imported">Flows of imports: n rows by product, or one row where only their sum is known.</param>
    /// <exception cref="ArgumentException">Sizes or categories differ, or a sector without output buys inputs.</exception>
    public NonCompetitiveTable(Production production, Uses domestic, Uses imported)
    {
        var size = production.Sectors.Count;
        Require.SameCount(domestic.Intermediate.Rows, "rows of domestic", size, "sectors of production");
        if (imported.Intermediate.Rows != 1)
            Require.SameCount(imported.Intermediate.Rows, "rows of imported", size, "sectors of production");
        if (!domestic.FinalDemand.Categories.SequenceEqual(imported.FinalDemand.Categories))
            throw new ArgumentException("The categories of final demand of imported differ from those of domestic.", nameof(imported));
        (Production, Domestic, Imported) = (production, domestic, imported);
        DomesticCoefficients = production.Coefficients(domestic.Intermediate);
        ImportCoefficients = production.Coefficients(imported.Intermediate);
    }

    /// <summary>The n sectors.</summary>
    public Production Production { get; }

    /// <summary>Flows of domestic products.</summary>
    public Uses Domestic { get; }

    /// <summary>Flows of imports, in n rows by product or in one.</summary>
    public Uses Imported { get; }

    /// <summary>How the flows of imports are known; published by default.</summary>
    public ImportOrigin ImportOrigin { get; init; } = ImportOrigin.Published;

    /// <summary>The technical coefficients of domestic products, A^d, n × n.</summary>
    public Matrix DomesticCoefficients { get; }

    /// <summary>The coefficients of imported products, A^m, with the rows of <see cref="Imported"/>.</summary>
    public Matrix ImportCoefficients { get; }

    /// <summary>n values: imports of all products per unit of output, m.</summary>
    public double[] ImportContent() => Totals.OfColumns(ImportCoefficients);

    /// <summary>n values: value added per unit of output.</summary>
    public double[] ValueAddedContent() => Production.Coefficients(Production.PrimaryInputs.ValueAdded());

    /// <summary>n values: all primary inputs per unit of output, which are value added and taxes on the products bought.</summary>
    public double[] PrimaryInputContent() => Production.Coefficients(Production.PrimaryInputs.Total());

    /// <summary>The model x = L^d f^d of the domestic coefficients.</summary>
    /// <exception cref="NotProductiveException">The coefficients are not productive.</exception>
    public LeontiefModel Model() => new(DomesticCoefficients, Production.Sectors);

    /// <summary>The table with domestic and imported flows added and imports in one column, as a competitive table has them.</summary>
    /// <exception cref="InvalidOperationException">Imports are known in one row only, not by product.</exception>
    public CompetitiveTable ToCompetitive()
    {
        if (Imported.Intermediate.Rows != Production.Sectors.Count)
            throw new InvalidOperationException("Imports are known as one row; to add them to domestic flows they must be known by product.");
        var final = new FinalDemand(Domestic.FinalDemand.Categories, Domestic.FinalDemand.Values + Imported.FinalDemand.Values);
        return new CompetitiveTable(Production, new Uses(Domestic.Intermediate + Imported.Intermediate, final), Imported.Total());
    }

    /// <summary>Intermediate use, final use and imports of the whole table, products of any origin.</summary>
    public UseTotals UseTotals() => new(
        Domestic.TotalIntermediate() + Imported.TotalIntermediate(),
        Domestic.TotalFinal() + Imported.TotalFinal(),
        Imported.TotalIntermediate() + Imported.TotalFinal());
}
