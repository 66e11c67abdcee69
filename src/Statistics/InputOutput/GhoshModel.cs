using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>The supply-side input-output model x' = x'B + v', solved by the Ghosh inverse G = (I − B)⁻¹.</summary>
/// <remarks>Ghosh (1958), Economica 25; Miller and Blair (2009), chapter 12. B has the shares of each sector's output that others buy. Best
/// read as a model of prices (Dietzenbacher, 1997, Journal of Regional Science 37).</remarks>
public sealed record GhoshModel
{
    private readonly LeontiefModel _transposed;

    /// <summary>Makes the model of flows and outputs.</summary>
    /// <param name="production">n sectors.</param>
    /// <param name="intermediate">n × n flows between them.</param>
    /// <exception cref="ArgumentException">The sizes differ, or a sector without output sells.</exception>
    /// <exception cref="NotProductiveException">The shares are not productive.</exception>
    public GhoshModel(Production production, Matrix intermediate)
    {
        Require.SameCount(intermediate.Rows, "rows of intermediate", production.Sectors.Count, "sectors of production");
        _transposed = new LeontiefModel(production.Coefficients(intermediate.Transpose()), production.Sectors);
        (Coefficients, Inverse) = (_transposed.Coefficients.Transpose(), _transposed.Inverse.Transpose());
    }

    /// <summary>The n sectors.</summary>
    public IReadOnlyList<Sector> Sectors => _transposed.Sectors;

    /// <summary>The allocation coefficients B, n × n: the share of the row sector's output that the column sector buys; zeros for a sector
    /// without output.</summary>
    public Matrix Coefficients { get; }

    /// <summary>The Ghosh inverse G, n × n.</summary>
    public Matrix Inverse { get; }

    /// <summary>The outputs x' = v'G that primary inputs (and imports) feed.</summary>
    /// <param name="primaryInputs">n values.</param>
    /// <exception cref="ArgumentException">There are not n values, or one is not finite.</exception>
    public double[] OutputFor(ReadOnlySpan<double> primaryInputs) => _transposed.OutputFor(primaryInputs);
}
