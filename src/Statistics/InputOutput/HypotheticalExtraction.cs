using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.InputOutput;

/// <summary>What an economy would lose if it had to do without a sector.</summary>
/// <remarks>
/// Paelinck, de Caevel and Degueldre (1965); Dietzenbacher and van der Linden (1997), Journal of Regional Science 37; Miller and Blair
/// (2009), section 12.2. No model is solved again: taking a row or column away changes I − A by one column times one row, and the new
/// inverse follows by the formula of Sherman and Morrison (1950). The loss is l·x_j / l_jj for the whole sector j, with l the column j of
/// L; (l − e)·x_j / l_jj for its purchases; l·(x_j − f_j) / l_jj for its sales.
/// </remarks>
public static class HypotheticalExtraction
{
    /// <summary>The outputs that are lost.</summary>
    /// <param name="model">The model with n sectors.</param>
    /// <param name="finalDemand">n values.</param>
    /// <param name="sector">The code of the sector.</param>
    /// <param name="extraction">What is taken away; the whole sector by default.</param>
    /// <returns>n values: output before less output after; of the sector itself too.</returns>
    /// <exception cref="ArgumentException">There are not n values, one is not finite, or there is no such sector.</exception>
    public static double[] OutputLoss(
        LeontiefModel model, IReadOnlyList<double> finalDemand, string sector, Extraction extraction = Extraction.Whole)
    {
        var j = Labels.IndexOf(model.Sectors.Select(s => s.Code), sector, nameof(sector));
        model.RequireVector([.. finalDemand], nameof(finalDemand));
        var perUnit = Lost(extraction, model, finalDemand, j) / model.Inverse[j, j];
        var column = extraction == Extraction.Purchases ? model.CompleteCoefficients.Column(j) : model.Inverse.Column(j);
        return [.. column.Select(c => c * perUnit)];
    }

    /// <summary>The sum of the outputs lost outside the sector: what others lose without it.</summary>
    /// <param name="model">The model with n sectors.</param>
    /// <param name="finalDemand">n values.</param>
    /// <param name="sector">The code of the sector.</param>
    /// <param name="extraction">What is taken away; the whole sector by default.</param>
    /// <exception cref="ArgumentException">There are not n values, one is not finite, or there is no such sector.</exception>
    public static double LossOfOthers(
        LeontiefModel model, IReadOnlyList<double> finalDemand, string sector, Extraction extraction = Extraction.Whole)
    {
        var loss = OutputLoss(model, finalDemand, sector, extraction);
        loss[Labels.IndexOf(model.Sectors.Select(s => s.Code), sector, nameof(sector))] = 0;
        return Sums.Of(loss);
    }

    private static double Lost(Extraction extraction, LeontiefModel model, IReadOnlyList<double> finalDemand, int sector) => extraction switch
    {
        Extraction.Whole or Extraction.Purchases => Sums.OfProducts(model.Inverse.Row(sector), [.. finalDemand]),
        Extraction.Sales => Sums.OfProducts(model.CompleteCoefficients.Row(sector), [.. finalDemand]),
    };
}
