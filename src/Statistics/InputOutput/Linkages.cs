namespace Reckon.Statistics.InputOutput;

/// <summary>How strongly each sector pulls on its suppliers and is pulled by its users.</summary>
/// <remarks>
/// Rasmussen (1956), Studies in Inter-Sectoral Relations: column and row sums of an inverse, and the same over their mean (power and
/// sensitivity of dispersion). Forward linkages by row sums of the Leontief inverse presume equal final demand for all products; those of
/// the Ghosh inverse do not (Miller and Blair, 2009, section 12.2).
/// </remarks>
public sealed record Linkages
{
    private Linkages(IReadOnlyList<Sector> sectors, double[] backward, double[] forward)
    {
        (Sectors, Backward, Forward) = (sectors, backward, forward);
        (PowerOfDispersion, SensitivityOfDispersion) = (OverMean(backward), OverMean(forward));
    }

    /// <summary>The n sectors.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>n column sums of the Leontief inverse, the output multipliers.</summary>
    public IReadOnlyList<double> Backward { get; }

    /// <summary>n row sums of the Leontief inverse or of the Ghosh inverse.</summary>
    public IReadOnlyList<double> Forward { get; }

    /// <summary>n backward linkages over their mean; above 1 is stronger than average.</summary>
    public IReadOnlyList<double> PowerOfDispersion { get; }

    /// <summary>n forward linkages over their mean; above 1 is stronger than average.</summary>
    public IReadOnlyList<double> SensitivityOfDispersion { get; }

    /// <summary>Backward and forward linkages of the Leontief inverse, as Rasmussen has them.</summary>
    public static Linkages Of(LeontiefModel model) => new(model.Sectors, Totals.OfColumns(model.Inverse), Totals.OfRows(model.Inverse));

    /// <summary>Backward linkages of the Leontief inverse and forward linkages of the Ghosh inverse.</summary>
    /// <exception cref="ArgumentException">The models have not the same sectors.</exception>
    public static Linkages Of(LeontiefModel model, GhoshModel ghosh)
    {
        if (!model.Sectors.SequenceEqual(ghosh.Sectors))
            throw new ArgumentException("The two models have different sectors.", nameof(ghosh));
        return new Linkages(model.Sectors, Totals.OfColumns(model.Inverse), Totals.OfRows(ghosh.Inverse));
    }

    /// <summary>The sectors whose linkages are above average both ways, in the order of the table.</summary>
    public IReadOnlyList<Sector> KeySectors() =>
        [.. Sectors.Where((_, j) => PowerOfDispersion[j] > 1 && SensitivityOfDispersion[j] > 1)];

    private static double[] OverMean(double[] sums)
    {
        var mean = Arithmetic.Sums.Mean(sums);
        return [.. sums.Select(s => s / mean)];
    }
}
