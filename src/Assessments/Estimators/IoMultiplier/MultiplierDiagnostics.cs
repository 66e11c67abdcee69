using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>What tells how far to trust a multiplier.</summary>
internal static class MultiplierDiagnostics
{
    private const string RadiusName = "spectral-radius";
    private const string YearName = "employment-year";

    /// <summary>The diagnostics of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="source">The table that employment comes from.</param>
    /// <param name="draws">How many draws were taken; 0 for none.</param>
    public static IReadOnlyList<EstimateDiagnostic> Of(JobsModel model, IoTable source, int draws)
    {
        var found = new List<EstimateDiagnostic> { Radius(model.Table) };
        if (source != model.Table) found.Add(OtherYear(source));
        if (model.IsClosed) found.Add(Closed());
        if (draws > 0) found.Add(new EstimateDiagnostic("draws", Words.Of("抽样次数", "draws of the flows"), draws));
        return found;
    }

    private static EstimateDiagnostic Radius(IoTable table) =>
        new(RadiusName, Words.Of("直接消耗系数矩阵的谱半径", "spectral radius of the domestic coefficients"), table.Model.SpectralRadius());

    private static EstimateDiagnostic OtherYear(IoTable source) =>
        new(YearName, Words.Of("就业人数所用表的年份", "year of the table that employment is taken from"), double.TryParse(source.Source.Date, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : double.NaN)
        {
            Warning = Words.Of(
                "就业人数取自另一年，除以本表的产出；各部门就业此后的变化没有计入。",
                "Headcounts are those of another year, set against the output of this table: how employment has changed since is left out."),
        };

    private static EstimateDiagnostic Closed() => new("type", Words.Of("乘数类型", "type of multiplier"), 2)
    {
        Warning = Words.Of(
            "第二类乘数计入居民收入再消费引致的就业，并假定新增收入按平均比例花掉，应看作上限。",
            "A Type II multiplier adds jobs from households spending their income, and takes average spending for additional: read it as an upper bound."),
    };
}
