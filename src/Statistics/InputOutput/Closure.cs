using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>Identities that a table and its model must fulfil, as what is left over; all zero but for rounding and the errors of the
/// table.</summary>
/// <remarks>Residuals are in the currency of the table or, where so said, per unit.</remarks>
public static class Closure
{
    /// <summary>n values: domestic + imported + primary inputs − output, by buying sector.</summary>
    public static double[] InputsLessOutput(NonCompetitiveTable table) => Sum(
        Totals.OfColumns(table.Domestic.Intermediate),
        Totals.OfColumns(table.Imported.Intermediate),
        table.Production.PrimaryInputs.Total(),
        Minus(table.Production.Output));

    /// <summary>n values: intermediate + primary inputs − output, by buying sector.</summary>
    public static double[] InputsLessOutput(CompetitiveTable table) =>
        Sum(Totals.OfColumns(table.Uses.Intermediate), table.Production.PrimaryInputs.Total(), Minus(table.Production.Output));

    /// <summary>n values: intermediate + final use of domestic products − output, by product.</summary>
    public static double[] UsesLessOutput(NonCompetitiveTable table) => Sum(table.Domestic.Total(), Minus(table.Production.Output));

    /// <summary>n values: intermediate + final use − imports − output, by product (TIU + TFU − IM − GO).</summary>
    public static double[] UsesLessOutput(CompetitiveTable table) =>
        Sum(table.Uses.Total(), Minus(table.Imports), Minus(table.Production.Output));

    /// <summary>Primary inputs − (final use − imports) of the whole table: gross domestic product by income less that by expenditure, which
    /// is 0 just if total intermediate input is total intermediate use.</summary>
    public static double IncomeLessExpenditure(NonCompetitiveTable table)
    {
        var totals = table.UseTotals();
        return Sums.Of([Totals.Of(table.Production.PrimaryInputs.Values), -totals.Final, totals.Imports]);
    }

    /// <summary>The same for a competitive table.</summary>
    public static double IncomeLessExpenditure(CompetitiveTable table)
    {
        var totals = table.UseTotals();
        return Sums.Of([Totals.Of(table.Production.PrimaryInputs.Values), -totals.Final, totals.Imports]);
    }

    /// <summary>n values: v'L^d + m'L^d − 1, per unit of final demand; 0 for a sector without output, which has no inputs to add
    /// up.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">Its model, from <see cref="NonCompetitiveTable.Model"/>.</param>
    public static double[] ContentLessOne(NonCompetitiveTable table, LeontiefModel model)
    {
        double[] perUnit = Sum(table.PrimaryInputContent(), table.ImportContent());
        var output = table.Production.Output;
        return [.. model.Inverse.LeftTimes(perUnit).Select((content, j) => output[j] > 0 ? content - 1 : 0)];
    }

    /// <summary>n values: diag(e)Lf − E, jobs that the model gives to the whole final demand, less jobs there are.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">Its model, from <see cref="NonCompetitiveTable.Model"/>.</param>
    /// <param name="jobs">n numbers: jobs, or anything else, by sector.</param>
    /// <exception cref="ArgumentException">There are not n numbers, one is not finite, or a sector without output has jobs.</exception>
    public static double[] FootprintLessTotal(NonCompetitiveTable table, LeontiefModel model, IReadOnlyList<double> jobs) =>
        Sum([.. model.Footprint(table.Production.Coefficients(jobs), table.Domestic.FinalDemand.Total()).Total], Minus(jobs));

    /// <summary>The smallest element of L − I; not below 0 where no coefficient is negative, but for rounding.</summary>
    public static double LeastCompleteCoefficient(LeontiefModel model) => TensorPrimitives.Min(model.CompleteCoefficients.Values);

    /// <summary>The largest element of (I − A)L − I by size: how well the inverse is one.</summary>
    public static double InverseResidual(LeontiefModel model)
    {
        var residual = model.Inverse - model.Coefficients * model.Inverse - Matrix.Identity(model.Sectors.Count);
        return Math.Abs(TensorPrimitives.MaxMagnitude(residual.Values));
    }

    /// <summary>The largest element of L − (I + A + … + A^rounds) by size, which tends to 0 as rounds grow.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rounds">The highest power; not negative.</param>
    /// <exception cref="ArgumentException">The number of rounds is negative.</exception>
    public static double RoundsRemainder(LeontiefModel model, int rounds) =>
        Math.Abs(TensorPrimitives.MaxMagnitude((model.Inverse - model.Rounds(rounds)).Values));

    private static double[] Minus(IReadOnlyList<double> values) => [.. values.Select(v => -v)];

    private static double[] Sum(params IReadOnlyList<double[]> parts) =>
        [.. Enumerable.Range(0, parts[0].Length).Select(i => Sums.Of([.. parts.Select(p => p[i])]))];
}
