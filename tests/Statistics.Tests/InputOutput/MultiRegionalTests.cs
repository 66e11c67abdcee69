using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

/// <summary>The algebra on a table of 6 regions with 8 sectors each.</summary>
public sealed class MultiRegionalTests
{
    private static readonly Reference File = Reference.Read("mrio.csv");
    private static readonly Matrix Flows = Block('z', 48);
    private static readonly Matrix Demand = Block('y', 42);

    [Fact]
    public void Value_added_that_regions_import_agrees_with_pymrio()
    {
        // pymrio, D_imp of the value added of its test table.
        double[] expected = [2382767.5387909594, 2393134.584113787, 2972317.803194902, 4201655.226133792, 1428782.8385865367, 6693276.934870526];
        var (model, perOutput) = Model();

        var imported = Enumerable.Range(0, 6).Select(region =>
        {
            var footprint = model.Footprint(perOutput, [.. Enumerable.Range(0, 48).Select(i => Demand.Row(i).Slice(7 * region, 7).ToArray().Sum())]);
            return footprint.Total.Where((_, i) => i / 8 != region).Sum();
        });

        Close.To(expected, [.. imported], 1e-13);
    }

    [Fact]
    public void Multipliers_of_value_added_agree_with_numpy()
    {
        var (model, perOutput) = Model();

        // numpy 1.24: (v / x) @ inv(I - A), first four of 48, printed at 8 digits.
        Close.To([0.53905275, 0.56458194, 0.00522754, 0.61727649], [.. model.Effects(perOutput).Total.Take(4)], 1e-6);
    }

    private static (LeontiefModel Model, double[] PerOutput) Model()
    {
        var sectors = File.Text("sector").Take(48).Select(s => new Sector(s, s)).ToList();
        double[] output = [.. sectors.Select((_, i) => Flows.Row(i).ToArray().Sum() + Demand.Row(i).ToArray().Sum())];
        var production = new Production(sectors, output, new PrimaryInputs([], Matrix.FromRowMajor(0, 48, [])));
        double[] valueAdded = [.. Enumerable.Range(1, 48).Select(j => File.Numbers($"z{j}")[48])];
        return (new LeontiefModel(production.Coefficients(Flows), sectors), production.Coefficients(valueAdded));
    }

    private static Matrix Block(char letter, int columns) => Matrix.FromColumns([.. Enumerable.Range(1, columns).Select(j => File.Numbers($"{letter}{j}")[..48])]);
}
