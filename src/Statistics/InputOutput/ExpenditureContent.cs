using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InputOutput;

/// <summary>What an expenditure consists of: value added in the sectors that deliver, in their suppliers, and imports.</summary>
/// <remarks>
/// With v primary inputs (value added and taxes on products) and m imports per unit of output, v'L^d + m'L^d = 1 for every sector, so that
/// expenditure c = c^d + c^m is v'L^d c^d + (m'L^d c^d + Σc^m) with nothing left over. Reports read (L − I)c, complete consumption
/// coefficients times consumption, as indirect product; it is gross output, which counts each delivery between suppliers again.
/// </remarks>
public sealed record ExpenditureContent
{
    /// <summary>Takes an expenditure apart.</summary>
    /// <param name="table">The table with n sectors.</param>
    /// <param name="domestic">n values: expenditure on domestic products at basic prices.</param>
    /// <param name="imported">Expenditure on imports, in n values by product or as many as the table has rows of imports.</param>
    /// <exception cref="ArgumentException">Sizes differ, or a value is not finite.</exception>
    /// <exception cref="NotProductiveException">The domestic coefficients are not productive.</exception>
    public ExpenditureContent(NonCompetitiveTable table, IReadOnlyList<double> domestic, IReadOnlyList<double> imported)
    {
        Require.SameCount(imported.Count, nameof(imported), table.Imported.Intermediate.Rows, "rows of imports");
        Require.Finite([.. imported], nameof(imported));
        var model = table.Model();
        var primary = model.Footprint(table.PrimaryInputContent(), domestic);
        (DirectPrimaryInputs, IndirectPrimaryInputs) = (Sums.Of([.. primary.Direct]), Sums.Of([.. primary.Indirect]));
        ImportsOfSuppliers = Sums.OfProducts(table.ImportContent(), model.OutputFor([.. domestic]));
        DirectImports = Sums.Of([.. imported]);
        Expenditure = Sums.Of([.. domestic, .. imported]);
    }

    /// <summary>The whole expenditure.</summary>
    public double Expenditure { get; }

    /// <summary>Primary inputs (product by income) of the sectors that deliver.</summary>
    public double DirectPrimaryInputs { get; }

    /// <summary>Primary inputs of their suppliers, the right indirect product.</summary>
    public double IndirectPrimaryInputs { get; }

    /// <summary>Direct and indirect primary inputs, v'L^d c^d: the domestic product in the expenditure.</summary>
    public double DomesticProduct => DirectPrimaryInputs + IndirectPrimaryInputs;

    /// <summary>Imports that domestic sectors need, m'L^d c^d.</summary>
    public double ImportsOfSuppliers { get; }

    /// <summary>Imports bought by those who spend.</summary>
    public double DirectImports { get; }

    /// <summary>All imports in the expenditure.</summary>
    public double Imports => ImportsOfSuppliers + DirectImports;

    /// <summary>What is left of the expenditure; zero but for rounding in a table that adds up.</summary>
    public double Residual => Expenditure - (DomesticProduct + Imports);

    /// <summary>The reading in print: the sum of (L − I)c for expenditure on products of any origin, with coefficients of any
    /// origin.</summary>
    /// <param name="table">The competitive table.</param>
    /// <param name="expenditure">n values.</param>
    /// <exception cref="ArgumentException">There are not n values, or one is not finite.</exception>
    /// <exception cref="NotProductiveException">The coefficients are not productive.</exception>
    public static double PublishedReading(CompetitiveTable table, IReadOnlyList<double> expenditure) =>
        Sums.Of([.. table.Model().Footprint([.. Enumerable.Repeat(1.0, table.Production.Sectors.Count)], expenditure).Indirect]);

    /// <summary>How many times a reading is the right indirect product.</summary>
    /// <param name="reading">The figure that was read as indirect product.</param>
    public double OverstatementOf(double reading) => reading / IndirectPrimaryInputs;
}
