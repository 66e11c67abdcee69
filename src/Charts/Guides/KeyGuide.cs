using Reckon.Charts.Layout;
using Reckon.Charts.Specification;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Guides;

/// <summary>A key above the plot: samples with names, in as many lines as they need.</summary>
internal sealed class KeyGuide
{
    private const double LinePx = 22;
    private const double SamplePx = 18;
    private const double GapPx = 16;

    private readonly List<(KeyEntry Entry, TextBlock Text, double X, double Top)> _placed = [];

    /// <summary>Places the entries on a sheet.</summary>
    public KeyGuide(IReadOnlyList<KeyEntry> entries, Sheet sheet, ChartLanguage language)
    {
        var (x, top) = (0.0, 0.0);
        foreach (var entry in entries)
        {
            var text = TextBlock.Of(entry.Name, TextStyle.Small, language, sheet.WidthPx - SamplePx, 2);
            if (x > 0 && x + SamplePx + text.Text.WidthPx > sheet.WidthPx)
                (x, top) = (0, HeightPx);
            _placed.Add((entry, text, x, top));
            x += SamplePx + text.Text.WidthPx + GapPx;
        }
    }

    /// <summary>Room that the key takes, px; 0 without entries.</summary>
    public double HeightPx => _placed.Count == 0 ? 0 : _placed.Max(placed => placed.Top + Math.Max(LinePx, placed.Text.HeightPx + 6));

    /// <summary>The samples and names, below <paramref name="top"/>.</summary>
    public IEnumerable<Shape> Shapes(double top) => _placed.SelectMany(placed => (IEnumerable<Shape>)
    [
        placed.Entry.Sample(new Point(placed.X + 6, top + placed.Top + 8)),
        placed.Text.At(placed.X + SamplePx, top + placed.Top),
    ]);
}
