using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>n sectors, what they produce, and what they pay for besides products.</summary>
public sealed record Production
{
    private readonly double[] _output;
    private readonly bool _producesEverywhere;

    /// <summary>Joins sectors, outputs and primary inputs.</summary>
    /// <param name="sectors">n sectors with distinct codes.</param>
    /// <param name="output">n total outputs at basic prices, not negative. Zero is a sector that does not produce.</param>
    /// <param name="primaryInputs">k × n.</param>
    /// <exception cref="ArgumentException">
    /// There is no sector, sizes differ, a code is blank or occurs twice, an output is negative or not finite, or a sector without output
    /// has primary inputs.
    /// </exception>
    public Production(IReadOnlyList<Sector> sectors, IReadOnlyList<double> output, PrimaryInputs primaryInputs)
    {
        Require.NotEmpty(sectors.Count, nameof(sectors));
        Labels.RequireDistinct(sectors.Select(s => s.Code), nameof(sectors));
        Require.SameCount(output.Count, nameof(output), sectors.Count, nameof(sectors));
        Require.SameCount(primaryInputs.Values.Columns, "columns of primaryInputs", sectors.Count, nameof(sectors));
        (Sectors, _output, PrimaryInputs) = ([.. sectors], [.. output], primaryInputs);
        RequireOutputs();
        _producesEverywhere = TensorPrimitives.Min(_output) > 0;
        Coefficients(primaryInputs.Values);
    }

    /// <summary>The n sectors.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>The n total outputs.</summary>
    public IReadOnlyList<double> Output => _output;

    /// <summary>k × n primary inputs.</summary>
    public PrimaryInputs PrimaryInputs { get; }

    /// <summary>Numbers per unit of output: jobs, value added, wages of each sector over its output.</summary>
    /// <param name="values">n numbers.</param>
    /// <returns>n coefficients; 0 for a sector without output.</returns>
    /// <exception cref="ArgumentException">There are not n numbers, one is not finite, or a sector without output has one that is not
    /// zero.</exception>
    public double[] Coefficients(IReadOnlyList<double> values)
    {
        Require.SameCount(values.Count, nameof(values), Sectors.Count, nameof(Sectors));
        return Coefficients(Matrix.FromRowMajor(1, values.Count, [.. values])).Row(0).ToArray();
    }

    /// <summary>Flows per unit of output of the sector in their column (Miller and Blair, 2009, equation 2.4).</summary>
    /// <param name="flows">r × n.</param>
    /// <returns>r × n coefficients; a column of zeros for a sector without output.</returns>
    /// <exception cref="ArgumentException">There are not n columns, a flow is not finite, or a sector without output has flows that are not
    /// zero.</exception>
    public Matrix Coefficients(Matrix flows)
    {
        Require.SameCount(flows.Columns, "columns of flows", Sectors.Count, nameof(Sectors));
        Require.Finite(flows.Values, nameof(flows));
        var coefficients = flows.Values.ToArray();
        for (var i = 0; i < flows.Rows; i++) Divide(coefficients.AsSpan(i * flows.Columns, flows.Columns));
        return Matrix.Wrap(flows.Rows, flows.Columns, coefficients);
    }

    /// <summary>The same with sectors put together.</summary>
    internal Production Aggregate(Concordance concordance) => new(
        concordance.Targets,
        concordance.Aggregate(Output),
        new PrimaryInputs(PrimaryInputs.Components, concordance.AggregateColumns(PrimaryInputs.Values)));

    private void Divide(Span<double> flows)
    {
        if (_producesEverywhere)
        {
            TensorPrimitives.Divide(flows, _output, flows);
            return;
        }

        for (var j = 0; j < flows.Length; j++) flows[j] = Coefficient(flows[j], j);
    }

    private double Coefficient(double flow, int sector)
    {
        if (Output[sector] > 0) return flow / Output[sector];
        return flow == 0
            ? 0
            : throw new ArgumentException(Invariant($"Sector {Sectors[sector]} has no output but an input of {flow}."), nameof(flow));
    }

    private void RequireOutputs()
    {
        for (var j = 0; j < Output.Count; j++)
        {
            if (!(Output[j] >= 0) || !double.IsFinite(Output[j]))
                throw new ArgumentException(
                    Invariant($"The output of sector {Sectors[j]} is {Output[j]}; a finite number that is not negative is needed."),
                    "output");
        }
    }
}
