using Reckon.Statistics.Arithmetic;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Regression;

/// <summary>What a regression explains its response with: n rows and k named columns.</summary>
public sealed class Design
{
    /// <summary>The name of the column of ones.</summary>
    public const string Intercept = "(intercept)";

    private Design(IReadOnlyList<DesignColumn> columns, bool hasIntercept)
    {
        Require.NotEmpty(columns.Count, nameof(columns));
        for (var j = 1; j < columns.Count; j++)
        {
            Require.SameCount(columns[j].Values.Count, columns[j].Name, columns[0].Values.Count, columns[0].Name);
        }
        var twice = columns.GroupBy(c => c.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new ArgumentException(
                $"{twice.Count()} columns are called '{twice.Key}'; each needs a name of its own.",
                nameof(columns));
        (Columns, HasIntercept) = (columns, hasIntercept);
        Matrix = Matrix.Create(columns[0].Values.Count, columns.Count, (i, j) => columns[j].Values[i]);
    }

    /// <summary>The k columns.</summary>
    public IReadOnlyList<DesignColumn> Columns { get; }

    /// <summary>The columns' values, n × k, rounded to doubles.</summary>
    public Matrix Matrix { get; }

    /// <summary>Whether a constant is part of the design, so that sums of squares are taken about the mean.</summary>
    public bool HasIntercept { get; }

    /// <summary>How many rows.</summary>
    public int Rows => Matrix.Rows;

    /// <summary>The names of the k columns.</summary>
    public IReadOnlyList<string> Names => [.. Columns.Select(c => c.Name)];

    /// <summary>A column of ones and then the columns given.</summary>
    /// <exception cref="ArgumentException">There is no column, they differ in length, or two have one name.</exception>
    public static Design WithIntercept(params IReadOnlyList<DesignColumn> columns)
    {
        Require.NotEmpty(columns.Count, nameof(columns));
        return new Design([Ones(columns[0].Values.Count), .. columns], true);
    }

    /// <summary>
    /// The columns given and no others; sums of squares are then taken about zero, as R's <c>lm</c> does without an intercept.
    /// </summary>
    /// <exception cref="ArgumentException">There is no column, they differ in length, or two have one name.</exception>
    public static Design WithoutIntercept(params IReadOnlyList<DesignColumn> columns) => new(columns, false);

    /// <summary>A column of ones alone, to estimate a mean.</summary>
    /// <param name="rows">How many rows.</param>
    public static Design Constant(int rows) => new([Ones(rows)], true);

    /// <summary>A column of ones, a variable, and its powers up to a degree, called x, x^2, x^3 and so on.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="values">Its n values.</param>
    /// <param name="degree">The highest power, from 1.</param>
    /// <exception cref="ArgumentException">The degree is below 1, or a value is not finite.</exception>
    public static Design Polynomial(string name, IReadOnlyList<double> values, int degree)
    {
        if (degree < 1) throw new ArgumentException($"degree is {degree}; it must be at least 1.", nameof(degree));
        return WithIntercept([.. Enumerable.Range(1, degree).Select(p => new DesignColumn(p == 1 ? name : $"{name}^{p}", values, p))]);
    }

    /// <summary>The columns of a matrix; a column whose values are all 1 counts as the intercept.</summary>
    /// <param name="names">k names.</param>
    /// <param name="matrix">n × k, finite.</param>
    /// <exception cref="ArgumentException">There are not k names, two are the same, or a value is not finite.</exception>
    public static Design FromMatrix(IReadOnlyList<string> names, Matrix matrix)
    {
        Require.SameCount(names.Count, nameof(names), matrix.Columns, "columns of the matrix");
        var columns = names.Select((name, j) => new DesignColumn(name, matrix.Column(j))).ToList();
        return new Design(columns, columns.Exists(c => c.Values.All(v => v == 1)));
    }

    /// <summary>The rows named, in that order, of all columns.</summary>
    /// <param name="rows">From zero; a row may be named more than once.</param>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public Design SelectRows(IReadOnlyList<int> rows)
    {
        foreach (var row in rows) Require.Place(row, nameof(rows), Rows, "rows");
        return new Design([.. Columns.Select(c => new DesignColumn(c.Name, [.. rows.Select(i => c.Base[i])], c.Power))], HasIntercept);
    }

    /// <summary>All rows, with more columns to the right.</summary>
    /// <exception cref="ArgumentException">A column differs in length, or two have one name.</exception>
    public Design Append(params IReadOnlyList<DesignColumn> columns) => new([.. Columns, .. columns], HasIntercept);

    private static DesignColumn Ones(int rows) => new(Intercept, Enumerable.Repeat(1.0, rows).ToArray());
}
