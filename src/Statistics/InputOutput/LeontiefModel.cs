using System.Numerics.Tensors;
using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;
using static System.FormattableString;

namespace Reckon.Statistics.InputOutput;

/// <summary>The demand-driven input-output model x = Ax + f, solved by the Leontief inverse L = (I − A)⁻¹.</summary>
/// <remarks>
/// Leontief (1936), Review of Economics and Statistics 18; Miller and Blair (2009), chapter 2. It takes purchase patterns as fixed, at
/// averages, and supply as unlimited. With coefficients of domestic products it tells what a domestic final demand supports at home.
/// Checked against numpy and, at 40 digits, mpmath.
/// </remarks>
public sealed record LeontiefModel
{
    /// <summary>Inverts a table of coefficients.</summary>
    /// <param name="coefficients">
    /// A, n × n, finite: inputs per unit of output, a column per buying sector. Negative coefficients are taken as they are; the model is
    /// then productive if the sizes of the coefficients are, which is sufficient.
    /// </param>
    /// <param name="sectors">The n sectors.</param>
    /// <exception cref="ArgumentException">The sizes differ, or a coefficient is not finite.</exception>
    /// <exception cref="NotProductiveException">The spectral radius of the coefficients is not below 1.</exception>
    public LeontiefModel(Matrix coefficients, IReadOnlyList<Sector> sectors)
    {
        Require.NotEmpty(sectors.Count, nameof(sectors));
        Require.SameCount(coefficients.Rows, "rows of coefficients", sectors.Count, nameof(sectors));
        Require.SameCount(coefficients.Columns, "columns of coefficients", sectors.Count, nameof(sectors));
        Require.Finite(coefficients.Values, nameof(coefficients));
        (Coefficients, Sectors) = (coefficients, [.. sectors]);
        Inverse = Invert();
        CompleteCoefficients = Matrix.Wrap(Size, Size, WithoutIdentity());
    }

    /// <summary>The n sectors.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>The technical coefficients A, n × n.</summary>
    public Matrix Coefficients { get; }

    /// <summary>The Leontief inverse L, n × n: output of the row sector per unit of final demand for the column's product.</summary>
    public Matrix Inverse { get; }

    /// <summary>The complete consumption coefficients B = L − I, n × n: the same without the unit that is delivered itself. It is gross
    /// output, not value added.</summary>
    public Matrix CompleteCoefficients { get; }

    /// <summary>How many sectors.</summary>
    internal int Size => Sectors.Count;

    /// <summary>The outputs x = Lf that a final demand needs.</summary>
    /// <param name="finalDemand">n values.</param>
    /// <exception cref="ArgumentException">There are not n values, or one is not finite.</exception>
    public double[] OutputFor(ReadOnlySpan<double> finalDemand)
    {
        RequireVector(finalDemand, nameof(finalDemand));
        return Inverse.Times(finalDemand);
    }

    /// <summary>The first rounds of inputs, I + A + A² + … up to a power (Neumann series), which tends to L.</summary>
    /// <param name="rounds">The highest power; not negative.</param>
    /// <exception cref="ArgumentException">The number of rounds is negative.</exception>
    public Matrix Rounds(int rounds)
    {
        if (rounds < 0) throw new ArgumentException($"rounds is {rounds}; it must not be negative.", nameof(rounds));
        var sum = Matrix.Identity(Size);
        for (var i = 0; i < rounds; i++) sum = Matrix.Identity(Size) + Coefficients * sum;
        return sum;
    }

    /// <summary>The spectral radius of the coefficients, or of their sizes where some are negative; below 1.</summary>
    public double SpectralRadius() => InputOutput.SpectralRadius.Of(Sizes());

    /// <summary>Effects of a unit of final demand for each product, direct and indirect (Type I).</summary>
    /// <param name="coefficients">n direct coefficients: jobs, value added, wages per unit of output; 1 for output itself.</param>
    /// <exception cref="ArgumentException">There are not n coefficients, or one is not finite.</exception>
    public Effects Effects(IReadOnlyList<double> coefficients)
    {
        double[] direct = [.. coefficients];
        RequireVector(direct, nameof(coefficients));
        return new Effects(Sectors, direct, CompleteCoefficients.LeftTimes(direct), new double[Size]);
    }

    /// <summary>What a final demand supports, by the sector where it is (Type I).</summary>
    /// <param name="coefficients">n direct coefficients: jobs, value added, wages per unit of output.</param>
    /// <param name="finalDemand">n values.</param>
    /// <exception cref="ArgumentException">There are not n coefficients and values, or one is not finite.</exception>
    public Footprint Footprint(IReadOnlyList<double> coefficients, IReadOnlyList<double> finalDemand)
    {
        double[] perOutput = [.. coefficients], demand = [.. finalDemand];
        RequireVector(perOutput, nameof(coefficients));
        RequireVector(demand, nameof(finalDemand));
        var indirect = CompleteCoefficients.Times(demand);
        TensorPrimitives.Multiply(indirect, perOutput, indirect);
        TensorPrimitives.Multiply(demand, perOutput, demand);
        return new Footprint(Sectors, demand, indirect, new double[Size]);
    }

    /// <summary>n finite values.</summary>
    internal void RequireVector(ReadOnlySpan<double> values, string name)
    {
        Require.SameCount(values.Length, name, Size, "sectors");
        Require.Finite(values, name);
    }

    /// <summary>The values of I − A, row after row.</summary>
    internal static double[] IdentityLess(Matrix coefficients)
    {
        var values = coefficients.Values.ToArray();
        TensorPrimitives.Negate(values, values);
        for (var i = 0; i < coefficients.Rows; i++) values[i * coefficients.Rows + i] += 1;
        return values;
    }

    private Matrix Invert()
    {
        try
        {
            var inverse = new LuFactorization(Matrix.Wrap(Size, Size, IdentityLess(Coefficients))).Inverse();
            if (IsProductive(inverse)) return inverse;
        }
        catch (SingularMatrixException)
        {
            throw NotProductive();
        }

        throw NotProductive();
    }

    // Coefficients that are not negative are productive just if the inverse is not negative (Berman and Plemmons, 1994, chapter 6): the
    // elimination need not be done twice.
    private bool IsProductive(Matrix inverse)
    {
        if (TensorPrimitives.Min(Coefficients.Values) < 0) return HawkinsSimon.FirstFailure(Sizes()) < 0;
        return TensorPrimitives.Min(inverse.Values) >= -Size * 2.2e-16 * TensorPrimitives.MaxMagnitude(inverse.Values);
    }

    private NotProductiveException NotProductive()
    {
        var (failure, radius) = (HawkinsSimon.FirstFailure(Sizes()), SpectralRadius());
        var sector = Sectors[failure < 0 ? Size - 1 : failure];
        return new NotProductiveException(
            Invariant($"The coefficients are not productive: their spectral radius is {radius:R}, not below 1; ")
            + $"the Hawkins-Simon condition fails at sector {sector}.",
            sector,
            radius);
    }

    private Matrix Sizes() => Coefficients.Map(Math.Abs);

    // L − I = AL: on the diagonal the product keeps the digits of small coefficients, which 1 taken from L does not.
    private double[] WithoutIdentity()
    {
        var values = Inverse.Values.ToArray();
        for (var i = 0; i < Size; i++) values[i * Size + i] = TensorPrimitives.Dot(Coefficients.Row(i), Inverse.Column(i));
        return values;
    }
}
