using Reckon.Charts.Checks;
using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Dot;

/// <summary>What an author can get wrong in a dot chart. Rows may share a name: their details tell them apart.</summary>
internal static class DotChecks
{
    /// <summary>More definitions than shapes.</summary>
    public static IEnumerable<ChartProblem> Of(ChartData data)
    {
        if (data.Shapes.Count > PointGlyph.Count)
            yield return new ChartProblem("shape", Messages.TooManyShapes(data.Shapes.Count, PointGlyph.Count));
    }
}
