using Reckon.Charts.Colour;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Checks;

/// <summary>Whether the classes that a chart declares for its colours can be told apart.</summary>
internal static class ColourChecks
{
    /// <summary>Problems with the colour scale.</summary>
    public static IEnumerable<ChartProblem> Of(ChartSpec spec, IMark mark)
    {
        var scale = spec.Colours;
        if (scale is { Breaks.Count: 0, Middle: null }) yield break;
        if (mark.Entry.Value != Channel.Color)
            yield return Problem($"The mark “{mark.Entry.Name}” does not shade by numbers. Leave the scale of colours out, or use one of: {string.Join(", ", MarkCatalog.Entries.Where(entry => entry.Value == Channel.Color).Select(entry => entry.Name))}.");
        else if (scale.Breaks.Zip(scale.Breaks.Skip(1)).Any(pair => pair.First >= pair.Second))
            yield return Problem("The limits of the classes do not ascend. Sort them, and give each once.");
        else if (Limits(scale) is { } limits)
            yield return Problem(limits);
    }

    private static string? Limits(ColourScale scale)
    {
        if (scale.Middle is not { } middle)
            return scale.Breaks.Count < ClassPalette.MaximumClasses ? null : $"There are {scale.Breaks.Count + 1} classes; at most {ClassPalette.MaximumClasses} shades can be told apart. Leave some limits out.";
        if (scale.Breaks.Count == 0) return null;
        if (!scale.Breaks.Contains(middle)) return $"The middle {NumberText.Plain(middle)} is not among the limits of the classes. Add it to them, or leave it out.";
        var (below, above) = (scale.Breaks.Count(limit => limit <= middle), scale.Breaks.Count(limit => limit >= middle));
        return Math.Max(below, above) <= ClassPalette.MaximumSide ? null : $"There are {below} classes below the middle and {above} above it; at most {ClassPalette.MaximumSide} on each side can be told apart. Leave some limits out.";
    }

    private static ChartProblem Problem(string message) => new("scale", message);
}
