using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>Whether remarks stand on the x axis.</summary>
internal static class AnnotationChecks
{
    /// <summary>Problems with annotations.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data, IMark mark) =>
        from annotation in data.Spec.Annotations
        where !IsOnAxis(data, mark, annotation.X)
        select new ChartProblem("annotations", Messages.AnnotationOutside(annotation.X.ToString()));

    private static bool IsOnAxis(ChartData data, IMark mark, FieldValue x)
    {
        if (mark.Entry.Category == Channel.Y || mark.Entry.IsContinuous)
            return x.Number is { } number && double.IsFinite(number);
        return data.IsYearly ? IsBetweenYears(data, x) : data.Categories.Contains(x.ToString());
    }

    private static bool IsBetweenYears(ChartData data, FieldValue x) =>
        YearScale.Parse(x.ToString()) is { } year
        && data.Categories.Any(category => YearScale.Parse(category) <= year)
        && data.Categories.Any(category => YearScale.Parse(category) >= year);
}
