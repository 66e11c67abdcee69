namespace Reckon.Charts.Marks.QuantileDots;

/// <summary>Dots in columns: those within one diameter of the first of a column are piled up over the middle of the column.</summary>
internal static class DotPile
{
    /// <summary>The columns: place of the middle in px, and the positions of their dots, from below.</summary>
    /// <param name="places">Places of the dots, ascending, px.</param>
    /// <param name="diameterPx">Diameter of a dot.</param>
    public static IReadOnlyList<(double Middle, IReadOnlyList<int> Dots)> Columns(IReadOnlyList<double> places, double diameterPx)
    {
        var columns = new List<List<int>>();
        for (var dot = 0; dot < places.Count; dot++)
        {
            if (columns.Count > 0 && places[dot] - places[columns[^1][0]] < diameterPx)
                columns[^1].Add(dot);
            else
                columns.Add([dot]);
        }

        return [.. Apart([.. columns.Select(dots => ((places[dots[0]] + places[dots[^1]]) / 2, (IReadOnlyList<int>)dots))], diameterPx)];
    }

    /// <summary>The largest diameter, in whole steps, with which the highest column fits.</summary>
    /// <param name="places">Places of the dots, ascending, px.</param>
    /// <param name="heightPx">Room for a column.</param>
    /// <param name="largestPx">The largest diameter that looks like a dot.</param>
    public static double Diameter(IReadOnlyList<double> places, double heightPx, double largestPx)
    {
        const double stepPx = 0.5;
        const double leastPx = 2;
        for (var diameter = largestPx; diameter > leastPx; diameter -= stepPx)
        {
            if (Columns(places, diameter).Max(column => column.Dots.Count) * diameter <= heightPx)
                return diameter;
        }

        return Math.Min(leastPx, heightPx / places.Count);
    }

    // The middles of two columns may be closer than their first dots are.
    private static IEnumerable<(double Middle, IReadOnlyList<int> Dots)> Apart(IReadOnlyList<(double Middle, IReadOnlyList<int> Dots)> columns, double diameterPx)
    {
        var middles = Layout.LabelSpread.Spread([.. columns.Select(column => column.Middle)], [.. columns.Select(_ => diameterPx)], double.NegativeInfinity, double.PositiveInfinity);
        return columns.Zip(middles, (column, middle) => (middle, column.Dots));
    }
}
