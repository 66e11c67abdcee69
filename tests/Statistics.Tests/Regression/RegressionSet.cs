using Reckon.Statistics.Matrices;
using Reckon.Statistics.Regression;

namespace Reckon.Statistics.Tests.Regression;

/// <summary>One of the data sets that regression.R makes, with what R finds in it.</summary>
internal sealed class RegressionSet
{
    private static readonly Reference Data = Reference.Read("regression.data.csv");
    private static readonly Reference Found = Reference.Read("regression.values.csv");
    private static readonly ILookup<(string, string), double> Values = Found.Text("set").Zip(Found.Text("quantity"), Found.Numbers("value"))
        .ToLookup(r => (r.First, r.Second), r => r.Third);

    private readonly string _name;

    public RegressionSet(string name)
    {
        _name = name;
        Response = Column("y");
        var (first, second, dummy) = (new DesignColumn("x1", Column("x1")), new DesignColumn("x2", Column("x2")), new DesignColumn("d", Column("d")));
        Design = name switch
        {
            "dummy" or "dummyweighted" => Design.WithIntercept(first, dummy),
            "nointercept" => Design.WithoutIntercept(first, second),
            "few" or "fewweighted" or "levelweighted" => Design.WithIntercept(first, second, dummy),
            _ => Design.WithIntercept(first, second),
        };
        Weights = name is "weighted" or "dummyweighted" or "fewweighted" or "levelweighted" or "tiny" ? Column("w") : null;
        Clusters = Array.ConvertAll(Column("cluster"), c => (int)c);
    }

    public static TheoryData<string> Names => [.. Data.Text("set").Distinct()];

    public static TheoryData<string> UnweightedNames => [.. Data.Text("set").Distinct().Where(s => new RegressionSet(s).Weights is null)];

    public Design Design { get; }

    public double[] Response { get; }

    public double[]? Weights { get; }

    public int[] Clusters { get; }

    public double[] this[string quantity] => [.. Values[(_name, quantity)]];

    public bool Has(string quantity) => Values.Contains((_name, quantity));

    public LinearFit Fit(LeastSquaresMethod method = LeastSquaresMethod.Automatic) => LinearRegression.Fit(Design, Response, Weights, method);

    /// <summary>Fails unless the values are R's; differences are taken relative to the largest of them.</summary>
    public void Agrees(string quantity, ReadOnlySpan<double> found, double relative)
    {
        var expected = this[quantity];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Length, found.Length);
        var scale = expected.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        for (var i = 0; i < found.Length; i++)
        {
            if (!expected[i].Equals(found[i])) Close.Within(expected[i], found[i], relative * scale, $"{_name} {quantity}[{i}]");
        }
    }

    /// <summary>Fails unless the covariance is R's, every entry relative to the standard errors of its row and column.</summary>
    public void Agrees(string quantity, Matrix covariance, double relative)
    {
        var expected = Matrix.FromRowMajor(covariance.Rows, covariance.Columns, this[quantity]);
        for (var i = 0; i < covariance.Rows; i++)
        {
            for (var j = 0; j < covariance.Columns; j++)
                Close.Within(expected[i, j], covariance[i, j], relative * Math.Sqrt(expected[i, i] * expected[j, j]), $"{_name} {quantity}[{i},{j}]");
        }
    }

    private double[] Column(string name) => Data.Numbers(name, "set", _name);
}
