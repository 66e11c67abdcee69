using Reckon.Charts.Data;

namespace Reckon.Charts.Marks.Line;

/// <summary>A stretch of a line.</summary>
/// <param name="Points">At least two rows.</param>
/// <param name="IsProjected">Leads into the future: dashed.</param>
internal sealed record LineSegment(IReadOnlyList<Datum> Points, bool IsProjected);
