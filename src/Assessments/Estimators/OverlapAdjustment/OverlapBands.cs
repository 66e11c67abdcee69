using System.Globalization;

namespace Reckon.Assessments.Estimators.OverlapAdjustment;

/// <summary>The coefficient from how many are on one platform, on two, and so on.</summary>
/// <remarks>
/// Where one platform's creators are counted, each belongs to it by 1/m: λ = Σ n/m ÷ Σ n. Where persons are counted, m of them stand in the
/// sum over platforms: λ = Σ n ÷ Σ n m.
/// </remarks>
internal static class OverlapBands
{
    /// <summary>The plan; null after an error.</summary>
    public static EstimatePlan? Plan(EstimateCall call, TypedFormula total)
    {
        if (call.Table("bands") is not { } bands) return null;
        var numbers = bands.Rows.Select(r => Number(r.Key)).ToList();
        foreach (var (band, _) in bands.Rows.Zip(numbers).Where(b => b.Second is null))
            call.Fail("bands", "out-of-range", $"The band '{band.Key}' of the table '{bands.Table}' is no number of platforms.", "Keys are 1, 2, 3 and so on; the last may be 3+, which counts as 3.");
        if (numbers.Contains(null)) return null;
        var f = call.Formulas;
        var all = f.Sum([.. bands.Rows.Select(r => r.Value)]);
        var coefficient = call.Choice("bands_of") == "platform"
            ? f.Over(f.Sum([.. bands.Rows.Zip(numbers, (r, m) => f.Over(r.Value, f.Number(m!.Value)))]), all)
            : f.Over(all, f.Sum([.. bands.Rows.Zip(numbers, (r, m) => f.Times(r.Value, f.Number(m!.Value)))]));
        return OverlapAdjustmentEstimator.Plan(call, total, OverlapAdjustmentEstimator.Coefficient with { Formula = coefficient });
    }

    private static double? Number(string band) =>
        int.TryParse(band.TrimEnd('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
