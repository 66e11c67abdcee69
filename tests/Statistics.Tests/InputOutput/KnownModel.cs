using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

/// <summary>One of the tables of models.csv and what mpmath makes of it.</summary>
internal sealed class KnownModel
{
    private static readonly Reference File = Reference.Read("models.csv");
    private readonly string _name;

    public KnownModel(string name)
    {
        _name = name;
        var outputs = this["x"];
        var sectors = outputs.Select((_, i) => new Sector($"{i}", $"sector {i}")).ToList();
        Production = new Production(sectors, outputs, new PrimaryInputs([], Statistics.Matrices.Matrix.FromRowMajor(0, outputs.Length, [])));
        Model = new LeontiefModel(Production.Coefficients(Matrix("Z")), sectors);
    }

    public Production Production { get; }

    public LeontiefModel Model { get; }

    public ClosedModel Closed => new(Model, this["r"], this["c"]);

    public double[] this[string quantity] => File.Numbers("value", "key", $"{_name}:{quantity}");

    public Matrix Matrix(string quantity)
    {
        var values = this[quantity];
        var size = (int)Math.Sqrt(values.Length);
        return Statistics.Matrices.Matrix.FromRowMajor(size, size, values);
    }
}
