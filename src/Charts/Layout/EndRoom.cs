using Reckon.Charts.Guides;
using Reckon.Charts.Scales;

namespace Reckon.Charts.Layout;

/// <summary>Scales for marks that carry texts at both ends, wherever these lie.</summary>
internal static class EndRoom
{
    private const double LargestShare = 0.35;

    /// <summary>A scale over the plot that leaves room left and right of it, at most 35 % of the plot on each side.</summary>
    public static LinearScale Scale(ValueAxis axis, RowColumns columns, double roomPx)
    {
        var room = Math.Min(roomPx, (columns.RightPx - columns.LeftPx) * LargestShare);
        return new LinearScale(axis.Domain.Low, axis.Domain.High, columns.LeftPx + room, columns.RightPx - room);
    }
}
