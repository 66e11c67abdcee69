using System.Text.RegularExpressions;
using Reckon.Charts.Data;
using Reckon.Charts.Marks;
using Reckon.Charts.Multiples;
using Reckon.Charts.Specification;

namespace Reckon.Charts.Checks;

/// <summary>What every chart must have, whatever its mark.</summary>
internal static partial class SpecChecks
{
    /// <summary>All problems of a specification; none when it can be drawn.</summary>
    public static IReadOnlyList<ChartProblem> Of(ChartSpec spec)
    {
        if (MarkCatalog.Find(spec.Mark) is not { } mark)
            return [.. Id(spec), new ChartProblem("mark", Messages.UnknownMark(spec.Mark, MarkCatalog.Entries.Select(entry => entry.Name)))];
        IReadOnlyList<ChartProblem> problems = [.. Id(spec), .. EncodingChecks.Of(spec, mark), .. ShareChecks.Of(spec, mark), .. ColourChecks.Of(spec, mark), .. TransformChecks.Of(spec, mark)];
        if (problems.Count > 0)
            return problems;
        problems = [.. RowChecks.Of(spec, mark)];
        return problems.Count > 0 || spec.Rows.Count == 0 ? problems : Panels.Has(spec) ? PanelChecks.Of(spec, mark) : OfData(ChartData.Read(spec, mark), mark);
    }

    private static IEnumerable<ChartProblem> Id(ChartSpec spec)
    {
        if (!GoodId().IsMatch(spec.Id))
            yield return new ChartProblem("id", Messages.BadId(spec.Id));
    }

    private static IReadOnlyList<ChartProblem> OfData(ChartData data, IMark mark) => [.. ScaleChecks.Of(data, mark), .. mark.Check(data), .. ShareChecks.Of(data), .. AnnotationChecks.Of(data, mark)];

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex GoodId();
}
