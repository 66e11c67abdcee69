using Reckon.Charts.Colour;
using Reckon.Charts.Data;
using Reckon.Charts.Svg;
using Reckon.Charts.Text;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>Values to both sides of zero: the first half of the series to the left, the last to the right, a middle one astride; or one series by its sign.</summary>
internal sealed class DivergingForm(ChartData data) : StackForm(data)
{
    private const int LeftColour = 2;

    // The series colours of the two sides, the outermost last; its contrast with the page is the stronger in both themes.
    private static readonly int[] Left = [4, 2];
    private static readonly int[] Right = [1, 3];

    /// <inheritdoc />
    public override IReadOnlyList<Stack> Stacks { get; } = [.. Stack.Of(data).Select(stack => Arrange(stack, data.Series.Count))];

    /// <inheritdoc />
    public override bool HasInsides => Series.Count > 2;

    /// <inheritdoc />
    public override bool HasNarrowEnds => Series.Count == 2;

    /// <inheritdoc />
    public override bool IsAstride => Series.Count > 1 && Series.Count % 2 == 1;

    /// <inheritdoc />
    public override string RowText(Stack stack) => Series.Count < 2 || stack.Parts.Count == 0 ? stack.Total.Text : "";

    /// <inheritdoc />
    public override IReadOnlyList<StackEnd> Ends(Stack stack) => Series.Count > 2
        ? []
        : [.. stack.Parts.Select(part => new StackEnd(part.To, part.Datum.Text) { IsBelow = part.To < 0 || (Series.Count == 2 && part.Series == 0) })];

    /// <inheritdoc />
    public override Paint PaintOf(StackPart part)
    {
        if (part.Datum.Row.IsTotal)
            return Paint.Total;
        if (Series.Count < 2)
            return part.To < 0 ? Paint.Series(LeftColour) : Paint.Accent(!Data.HasHighlight || part.Datum.Row.IsHighlighted);
        return ColourOf(part.Series) is { } number ? Paint.Series(number) : Paint.Context;
    }

    /// <inheritdoc />
    public override Look KeyLook(int series) => ColourOf(series) is { } number ? SeriesPalette.Area(number) : Looks.Context;

    /// <inheritdoc />
    public override TextStyle TextOn(StackPart part) => ColourOf(part.Series) is { } number ? SeriesPalette.TextOn(number) : TextStyle.OnContext;

    // From the middle outwards: 1, 2 … on each side, 0 for the middle one.
    private int? ColourOf(int series)
    {
        var half = Series.Count / 2;
        if (Series.Count % 2 == 1 && series == half)
            return null;
        var (side, distance) = series < half ? (Left, half - 1 - series) : (Right, series - Series.Count + half);
        return half == 1 ? side[series < half ? 1 : 0] : side[distance];
    }

    private static Stack Arrange(Stack stack, int count)
    {
        if (count < 2)
            return stack;
        var half = count / 2;
        var middle = count % 2 == 1 ? stack.Parts.FirstOrDefault(part => part.Series == half) : null;
        var width = middle?.Datum.Value / 2 ?? 0;
        var left = Pile(stack.Parts.Where(part => part.Series < half).Reverse(), -width, -1);
        var right = Pile(stack.Parts.Where(part => part.Series >= count - half), width, 1);
        return stack with { Parts = [.. left, .. middle is null ? [] : new[] { middle with { From = -width, To = width } }, .. right] };
    }

    private static List<StackPart> Pile(IEnumerable<StackPart> parts, double start, int direction)
    {
        var piled = new List<StackPart>();
        foreach (var part in parts)
        {
            var from = piled.Count == 0 ? start : piled[^1].To;
            piled.Add(part with { From = from, To = from + (direction * (part.Datum.Value ?? 0)) });
        }

        return piled;
    }
}
