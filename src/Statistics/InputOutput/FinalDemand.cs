using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>What final users take of each product, by category.</summary>
public sealed record FinalDemand
{
    /// <summary>Joins categories and their values.</summary>
    /// <param name="categories">c categories with distinct names.</param>
    /// <param name="values">n × c, one row a product, in the currency of the table; negative where inventories shrink.</param>
    /// <exception cref="ArgumentException">The sizes differ, a name is blank or occurs twice, or a value is not finite.</exception>
    public FinalDemand(IReadOnlyList<FinalDemandCategory> categories, Matrix values)
    {
        Require.SameCount(values.Columns, "columns of values", categories.Count, nameof(categories));
        Require.Finite(values.Values, nameof(values));
        Labels.RequireDistinct(categories.Select(c => c.Name), nameof(categories));
        (Categories, Values) = ([.. categories], values);
    }

    /// <summary>The c categories.</summary>
    public IReadOnlyList<FinalDemandCategory> Categories { get; }

    /// <summary>n × c values, one row a product.</summary>
    public Matrix Values { get; }

    /// <summary>n values: each product's sum over all categories.</summary>
    public double[] Total() => Totals.OfRows(Values);

    /// <summary>n values: each product's sum over the categories of some kinds; zeros where no category is of these kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    public double[] Of(params IReadOnlyList<FinalDemandKind> kinds) => Totals.OfRows(Values.SelectColumns(ColumnsOf(kinds)));

    /// <summary>n values: one category.</summary>
    /// <param name="category">Its name.</param>
    /// <exception cref="ArgumentException">No category has this name.</exception>
    public double[] Of(string category) => Values.Column(Labels.IndexOf(Categories.Select(c => c.Name), category, nameof(category)));

    private int[] ColumnsOf(IReadOnlyList<FinalDemandKind> kinds) =>
        [.. Enumerable.Range(0, Categories.Count).Where(j => kinds.Contains(Categories[j].Kind))];
}
