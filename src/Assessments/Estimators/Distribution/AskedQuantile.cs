using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using static System.FormattableString;

namespace Reckon.Assessments.Estimators.Distribution;

/// <summary>A quantile that an author asks for.</summary>
/// <param name="Name">The name of its output.</param>
/// <param name="Probability">Between 0 and 1.</param>
/// <param name="Key">Its key in the table of quantiles, the percentage; null where it stands alone.</param>
internal sealed record AskedQuantile(string Name, double Probability, string? Key)
{
    /// <summary>The quantity that it gives.</summary>
    public EstimateOutput Output(Unit unit) => new(Name, unit, Label) { Keys = Key is null ? [] : [Key], KeyNames = Key is null ? [] : ["percent"] };

    private LocalText Label => (Name, Key) switch
    {
        ("median", _) => Words.Of("中位数", "median"),
        (_, not null) => Words.Of("分位数", "quantiles"),
        _ => Words.Of(Invariant($"{Probability * 100:0.####}% 分位数"), Invariant($"quantile at {Probability * 100:0.####} %")),
    };
}
