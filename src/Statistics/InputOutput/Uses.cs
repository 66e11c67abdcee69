using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>Where products go: to sectors as intermediate inputs, and to final users.</summary>
public sealed record Uses
{
    /// <summary>Joins intermediate and final use of the same products.</summary>
    /// <param name="intermediate">r × n: row products, column sectors that buy them; in the currency of the table.</param>
    /// <param name="finalDemand">r × c.</param>
    /// <exception cref="ArgumentException">The numbers of rows differ, or a value is not finite.</exception>
    public Uses(Matrix intermediate, FinalDemand finalDemand)
    {
        Require.SameCount(intermediate.Rows, "rows of intermediate", finalDemand.Values.Rows, "rows of finalDemand");
        Require.Finite(intermediate.Values, nameof(intermediate));
        (Intermediate, FinalDemand) = (intermediate, finalDemand);
    }

    /// <summary>r × n flows to sectors.</summary>
    public Matrix Intermediate { get; }

    /// <summary>r × c flows to final users.</summary>
    public FinalDemand FinalDemand { get; }

    /// <summary>r values: each product's intermediate and final use together.</summary>
    public double[] Total() => [.. Totals.OfRows(Intermediate).Zip(FinalDemand.Total(), (z, f) => z + f)];

    /// <summary>The sum of all intermediate flows.</summary>
    public double TotalIntermediate() => Totals.Of(Intermediate);

    /// <summary>The sum of all final demand.</summary>
    public double TotalFinal() => Totals.Of(FinalDemand.Values);

    /// <summary>The same uses of products and sectors put together.</summary>
    internal Uses Aggregate(Concordance concordance)
    {
        var intermediate = concordance.AggregateColumns(Intermediate);
        return Intermediate.Rows == 1
            ? new Uses(intermediate, FinalDemand)
            : new Uses(
                concordance.AggregateRows(intermediate),
                new FinalDemand(FinalDemand.Categories, concordance.AggregateRows(FinalDemand.Values)));
    }
}
