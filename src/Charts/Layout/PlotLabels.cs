using Reckon.Charts.Colour;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout;

/// <summary>Puts names beside their places, clear of one another and of the marks.</summary>
/// <remarks>
/// Eight positions about a point in the order of Imhof (1975), upper right first, then the same farther away with a leader; the first one
/// that is free is taken, by the order of the names. Where none is clear of the marks, one that is clear of other names will do: its halo
/// keeps it legible. A name for which there is no such place is left to the table.
/// </remarks>
internal sealed class PlotLabels(PanelLayout panel, Sheet sheet, ChartLanguage language)
{
    private const double WidePx = 150;
    private const double NarrowPx = 96;
    private const double GapPx = 4;
    private const double LeaderPx = 14;
    private const int MaximumLines = 2;
    private static readonly double[] Distances = [0, 10, 22, 38, 56, 84];
    private static readonly (double X, double Y)[] Directions = [(1, -1), (1, 1), (-1, -1), (-1, 1), (1, 0), (-1, 0), (0, -1), (0, 1)];

    private readonly List<Box> _taken = [];

    /// <summary>The names as shapes.</summary>
    /// <param name="labels">By importance.</param>
    /// <param name="marks">Places of marks, of about 4 px each, that names should not cover.</param>
    public IReadOnlyList<Shape> Place(IReadOnlyList<PlotLabel> labels, IReadOnlyList<Point> marks) => [.. labels.SelectMany(label => Place(label, marks))];

    private IEnumerable<Shape> Place(PlotLabel label, IReadOnlyList<Point> marks)
    {
        var block = TextBlock.Of(label.Text, TextStyle.SmallStrong, language, sheet.IsNarrow ? NarrowPx : WidePx, MaximumLines);
        var free = Boxes(label, block).Where(box => IsInside(box) && !_taken.Exists(box.Meets)).ToList();
        if (free.Count == 0)
            return [];
        var box = free.Find(candidate => !marks.Any(candidate.Covers)) ?? free[0];
        _taken.Add(box);
        return [.. Leader(label, box), block.At(box.Left, box.Top) with { HasHalo = true }];
    }

    private static IEnumerable<Box> Boxes(PlotLabel label, TextBlock block) =>
        from distance in Distances
        from direction in Directions
        let away = label.RadiusPx + GapPx + distance
        let side = direction is { X: not 0, Y: not 0 } ? away * 0.75 : away
        let left = label.At.X + (direction.X * side) + (direction.X == 0 ? -block.Text.WidthPx / 2 : direction.X < 0 ? -block.Text.WidthPx : 0)
        let top = label.At.Y + (direction.Y * side) + (direction.Y == 0 ? -block.HeightPx / 2 : direction.Y < 0 ? -block.HeightPx : 0)
        select new Box(left, top, left + block.Text.WidthPx, top + block.HeightPx);

    private bool IsInside(Box box) => box.Left >= panel.Left && box.Right <= sheet.WidthPx && box.Top >= panel.Top && box.Bottom <= panel.Bottom;

    private static IEnumerable<Shape> Leader(PlotLabel label, Box box)
    {
        var end = new Point(Math.Clamp(label.At.X, box.Left, box.Right), Math.Clamp(label.At.Y, box.Top, box.Bottom));
        var (dx, dy) = (end.X - label.At.X, end.Y - label.At.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length > label.RadiusPx + LeaderPx)
            yield return new LineShape(label.At.X + (dx / length * label.RadiusPx), label.At.Y + (dy / length * label.RadiusPx), end.X, end.Y, Looks.Zero);
    }

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        private const double MarkPx = 2;

        public bool Meets(Box other) => Left < other.Right + GapPx && other.Left < Right + GapPx && Top < other.Bottom && other.Top < Bottom;

        public bool Covers(Point mark) => mark.X > Left - MarkPx && mark.X < Right + MarkPx && mark.Y > Top - MarkPx && mark.Y < Bottom + MarkPx;
    }
}
