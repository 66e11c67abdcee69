using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.InputOutput;

/// <summary>What sectors pay for besides products: value added by component, and taxes on the products they buy.</summary>
public sealed record PrimaryInputs
{
    /// <summary>Joins components and their values.</summary>
    /// <param name="components">k components with distinct names.</param>
    /// <param name="values">k × n, one column a sector, in the currency of the table; subsidies and losses are negative.</param>
    /// <exception cref="ArgumentException">The sizes differ, a name is blank or occurs twice, or a value is not finite.</exception>
    public PrimaryInputs(IReadOnlyList<PrimaryInput> components, Matrix values)
    {
        Require.SameCount(values.Rows, "rows of values", components.Count, nameof(components));
        Require.Finite(values.Values, nameof(values));
        Labels.RequireDistinct(components.Select(c => c.Name), nameof(components));
        (Components, Values) = ([.. components], values);
    }

    /// <summary>The k components.</summary>
    public IReadOnlyList<PrimaryInput> Components { get; }

    /// <summary>k × n values, one column a sector.</summary>
    public Matrix Values { get; }

    /// <summary>n values: each sector's sum over all components.</summary>
    public double[] Total() => Totals.OfColumns(Values);

    /// <summary>n values: each sector's value added, which is all but taxes on products.</summary>
    public double[] ValueAdded() => SumOver(c => c.Kind != PrimaryInputKind.ProductTaxes);

    /// <summary>n values: each sector's sum over the components of some kinds; zeros where no component is of these kinds.</summary>
    /// <param name="kinds">The kinds.</param>
    public double[] Of(params IReadOnlyList<PrimaryInputKind> kinds) => SumOver(c => kinds.Contains(c.Kind));

    /// <summary>n values: one component.</summary>
    /// <param name="component">Its name.</param>
    /// <exception cref="ArgumentException">No component has this name.</exception>
    public double[] Of(string component) =>
        Values.Row(Labels.IndexOf(Components.Select(c => c.Name), component, nameof(component))).ToArray();

    private double[] SumOver(Func<PrimaryInput, bool> counts) =>
        Totals.OfColumns(Values.SelectRows([.. Enumerable.Range(0, Components.Count).Where(i => counts(Components[i]))]));
}
