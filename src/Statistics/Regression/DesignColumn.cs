using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Regression;

/// <summary>A named column of a design: a variable, or a whole power of one.</summary>
public sealed record DesignColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="name">What the column is called in messages and results.</param>
    /// <param name="values">The variable's n values, finite.</param>
    /// <param name="power">The column holds the values raised to this power, from 1; exact methods then need no rounded powers.</param>
    /// <exception cref="ArgumentException">
    /// The name is blank, a value is not finite, or the power is below 1 or takes a value out of range.
    /// </exception>
    public DesignColumn(string name, IReadOnlyList<double> values, int power = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (power < 1) throw new ArgumentException($"power is {power}; it must be at least 1.", nameof(power));
        (Name, Power, Base) = (name, power, [.. values]);
        Require.Finite([.. Base], name);
        Values = [.. Base.Select(v => Raise(v, power))];
        Require.Finite([.. Values], name);
    }

    /// <summary>What the column is called.</summary>
    public string Name { get; }

    /// <summary>The variable's n values.</summary>
    public IReadOnlyList<double> Base { get; }

    /// <summary>The power that the variable is raised to; 1 for the variable itself.</summary>
    public int Power { get; }

    /// <summary>The column's n values: the variable raised to the power, rounded to doubles.</summary>
    public IReadOnlyList<double> Values { get; }

    private static double Raise(double value, int power)
    {
        if (power == 1) return value;
        var product = (DoubleDouble)value;
        for (var i = 1; i < power; i++) product *= value;
        return double.IsNaN(product.Value) ? Math.Pow(value, power) : product.Value;
    }
}
