using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

/// <summary>What holds for every table that adds up.</summary>
public sealed class InputOutputPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20180101, 7);

    private static readonly Gen<NonCompetitiveTable> Tables =
        from size in Gen.Choose(2, 9)
        from cells in Gen.Choose(0, 1000).ArrayOf(2 * size * size)
        from demand in Gen.Choose(-50, 2000).ArrayOf(2 * size)
        from idle in Gen.Choose(-size, size - 1)
        select Table(size, cells, demand, idle);

    [Fact]
    public void No_complete_coefficient_is_negative_and_the_inverse_is_one() => Check(Tables, table =>
    {
        var model = table.Model();
        return Closure.LeastCompleteCoefficient(model) >= 0 && Closure.InverseResidual(model) < 1e-13 && model.SpectralRadius() < 1;
    });

    [Fact]
    public void Nothing_is_left_over() => Check(Tables, table =>
    {
        var (model, scale) = (table.Model(), table.Production.Output.Sum());
        double[] jobs = [.. table.Production.Output.Select((x, i) => x / (i + 2))];
        double[] flows = [.. Closure.InputsLessOutput(table), .. Closure.UsesLessOutput(table), .. Closure.FootprintLessTotal(table, model, jobs)];
        return flows.All(left => Math.Abs(left) <= 1e-12 * scale)
            && Closure.ContentLessOne(table, model).All(left => Math.Abs(left) < 1e-12)
            && Math.Abs(Closure.IncomeLessExpenditure(table)) <= 1e-12 * scale;
    });

    [Fact]
    public void Aggregation_keeps_totals_and_what_adds_up() => Check(Tables, table =>
    {
        Sector[] two = [new("odd", "odd"), new("even", "even")];
        var targets = table.Production.Sectors.Select((s, i) => (s.Code, i)).ToDictionary(s => s.Code, s => s.i % 2 == 0 ? "even" : "odd");
        var few = Concordance.Of(table.Production.Sectors, two, targets).Aggregate(table);
        var (before, after, scale) = (table.UseTotals(), few.UseTotals(), table.Production.Output.Sum());
        return Math.Abs(before.Intermediate - after.Intermediate) <= 1e-13 * scale && Math.Abs(before.Final - after.Final) <= 1e-13 * scale
            && Math.Abs(before.Imports - after.Imports) <= 1e-13 * scale && Closure.UsesLessOutput(few).All(left => Math.Abs(left) <= 1e-12 * scale);
    });

    [Fact]
    public void Parts_of_an_effect_sum_to_it_exactly_and_all_effects_to_all_footprints() => Check(Tables, table =>
    {
        var size = table.Production.Sectors.Count;
        double[] perOutput = [.. Enumerable.Range(1, size).Select(i => 0.1 * i)], demand = table.Domestic.FinalDemand.Total();
        var closed = new ClosedModel(table.Model(), [.. perOutput.Select(_ => 0.1)], [.. perOutput.Select(_ => 0.5 / size)]);
        var (effects, footprint) = (closed.Effects(perOutput), closed.Footprint(perOutput, demand));
        var byProduct = effects.Total.Zip(demand, (e, f) => e * f).Sum();
        return Enumerable.Range(0, size).All(i => effects.Direct[i] + effects.Indirect[i] + effects.Induced[i] == effects.Total[i])
            && Enumerable.Range(0, size).All(i => footprint.Direct[i] + footprint.Indirect[i] + footprint.Induced[i] == footprint.Total[i])
            && Math.Abs(byProduct - footprint.Sum()) <= 1e-11 * effects.Total.Zip(demand, (e, f) => e * Math.Abs(f)).Sum();
    });

    [Fact]
    public void A_closed_model_agrees_with_the_inverse_of_its_augmented_coefficients() => Check(Tables, table =>
    {
        var size = table.Production.Sectors.Count;
        double[] perOutput = [.. Enumerable.Range(1, size).Select(i => 0.1 * i)];
        var closed = new ClosedModel(table.Model(), [.. perOutput.Select(p => p / size)], [.. perOutput.Select(_ => 0.4 / size)]);
        var augmented = new LeontiefModel(closed.AugmentedCoefficients(), [.. table.Production.Sectors, new Sector("h", "households")]);
        var whole = augmented.Effects([.. perOutput, 0]);
        return closed.Effects(perOutput).Total.Select((e, i) => Math.Abs(e - whole.Total[i])).All(miss => miss < 1e-12);
    });

    [Fact]
    public void A_proportional_split_keeps_imports_and_adds_up() => Check(Tables, table =>
    {
        var competitive = table.ToCompetitive();
        var (use, exports, scale) = (competitive.Uses.Total(), competitive.Uses.FinalDemand.Of(FinalDemandKind.Exports), table.Production.Output.Sum());
        if (competitive.Imports.Select((m, i) => m > use[i] - exports[i]).Any(isMore => isMore)) return true;
        var split = ProportionalImports.Split(competitive);
        return Closure.UsesLessOutput(split).All(left => Math.Abs(left) <= 1e-12 * scale)
            && split.Imported.Total().Zip(competitive.Imports).All(m => Math.Abs(m.First - m.Second) <= 1e-12 * scale);
    });

    [Fact]
    public void Balanced_tables_have_the_totals_asked_for() => Check(Tables, table =>
    {
        var (size, target) = (table.Production.Sectors.Count, table.Domestic.Intermediate.Map(z => z == 0 ? 0 : Math.Sqrt(z) + 1));
        double[] rows = [.. Enumerable.Range(0, size).Select(i => target.Row(i).ToArray().Sum())], columns = [.. Enumerable.Range(0, size).Select(j => target.Column(j).Sum())];
        var balanced = Ras.Balance(table.Domestic.Intermediate, rows, columns).Values;
        return Enumerable.Range(0, size).All(i => Math.Abs(balanced.Row(i).ToArray().Sum() - rows[i]) < 1e-9 && Math.Abs(balanced.Column(i).Sum() - columns[i]) < 1e-9);
    });

    [Fact]
    public void Purchases_taken_apart_sum_to_themselves() => Check(Gen.Choose(0, 300).ArrayOf(16).Zip(Gen.Choose(-1000, 1_000_000).ArrayOf(4)), numbers =>
    {
        var (shares, purchases) = numbers;
        PriceComposition[] prices = [.. shares.Chunk(4).Select(s => new PriceComposition(s[0] / 1000.0, s[1] / 1000.0, s[2] / 1000.0, s[3] / 300.0))];
        double[] values = [.. purchases.Select(p => p / 7.0)];
        var demand = new PurchaserPriceBridge(prices, [0.25, 0.25, 0.5, 0], [0, 0, 0, 1]).Convert(values);
        return Math.Abs(demand.Sum() - values.Sum()) <= 1e-14 * values.Sum(Math.Abs);
    });

    // Value added is what is left of output; a sector that is idle neither buys nor sells. Inputs are at most 0.9 of output, so that the table is productive.
    private static NonCompetitiveTable Table(int size, int[] cells, int[] demand, int idle)
    {
        double Cell(int offset, int i, int j) => i == idle || j == idle ? 0 : cells[offset + i * size + j];
        var flows = Matrix.Create(size, size, (i, j) => Cell(0, i, j));
        var imports = Matrix.Create(size, size, (i, j) => Cell(size * size, i, j) / 4);
        double[] output = [.. Enumerable.Range(0, size).Select(k => k == idle ? 0 : Math.Max(flows.Column(k).Sum() / 0.9, flows.Row(k).ToArray().Sum() + demand[k]) + 1)];
        double[] rest = [.. output.Select((x, i) => x - flows.Row(i).ToArray().Sum())];
        double[] valueAdded = [.. output.Select((x, j) => x - flows.Column(j).Sum() - imports.Column(j).Sum())];
        PrimaryInput[] components = [new("wages", PrimaryInputKind.CompensationOfEmployees), new("rest", PrimaryInputKind.OperatingSurplus)];
        var primary = new PrimaryInputs(components, Matrix.Create(2, size, (i, j) => (i == 0 ? 0.6 : 0.4) * valueAdded[j]));
        FinalDemandCategory[] categories = [new("home", FinalDemandKind.HouseholdConsumption), new("exports", FinalDemandKind.Exports)];
        return new NonCompetitiveTable(
            new Production([.. output.Select((_, i) => new Sector($"{i}", $"{i}"))], output, primary),
            new Uses(flows, new FinalDemand(categories, Matrix.Create(size, 2, (i, j) => j == 0 ? rest[i] * 0.75 : rest[i] * 0.25))),
            new Uses(imports, new FinalDemand(categories, Matrix.Create(size, 2, (i, j) => j == 0 && i != idle ? Math.Max(0, demand[size + i]) : 0))));
    }

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(values.ToArbitrary(), holds));
}
