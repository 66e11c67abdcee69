using System.Globalization;
using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Gauge.Families;

/// <summary>The inverses and effects of printed tables, and the identities that the official tables of China have to keep.</summary>
internal sealed class InputOutputFamily : IGaugeFamily
{
    /// <inheritdoc/>
    public string Key => "input-output";

    /// <inheritdoc/>
    public string Title => "Input–output tables";

    /// <inheritdoc/>
    public string Source => "Miller and Blair; Eurostat manual; identities in the tables of the National Bureau of Statistics of China";

    /// <inheritdoc/>
    public IEnumerable<GaugeRow> Measure() => [.. Textbook(), .. Germany(), .. China(2017), .. China(2018), .. China(2020)];

    private static IEnumerable<GaugeRow> Textbook()
    {
        var set = GaugeSet.Read("miller-blair");
        double[] s1 = set.Numbers("s1")[..2], s2 = set.Numbers("s2")[..2], output = [1000, 2000];
        var coefficients = new[,] { { s1[0] / output[0], s2[0] / output[1] }, { s1[1] / output[0], s2[1] / output[1] } };
        var model = new LeontiefModel(coefficients, [new Sector("1", "1"), new Sector("2", "2")]);
        return set.Compare(
        [
            .. Entries("a", (i, j) => model.Coefficients[i, j]),
            .. Entries("inverse", (i, j) => model.Inverse[i, j]),
        ], 14);
    }

    private static IEnumerable<KeyValuePair<string, double>> Entries(string name, Func<int, int, double> value) =>
        from i in Enumerable.Range(0, 2)
        from j in Enumerable.Range(0, 2)
        select KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"{name}{i + 1}{j + 1}"), value(i, j));

    private static IEnumerable<GaugeRow> Germany()
    {
        var table = PublishedTables.Germany();
        var (model, output) = (table.Model(), table.Production.Output);
        double[] PerOutput(IReadOnlyList<double> values) => [.. values.Select((v, i) => v / output[i])];
        var jobs = model.Effects(PerOutput(PublishedTables.GermanEmployment())).Total;
        var product = model.Effects(PerOutput(table.Production.PrimaryInputs.ValueAdded())).Total;
        var backward = Linkages.Of(model).Backward;
        var rows = model.Sectors.SelectMany((s, i) => new[]
        {
            KeyValuePair.Create($"employment:{s.Code}", jobs[i]),
            KeyValuePair.Create($"gva:{s.Code}", product[i]),
            KeyValuePair.Create($"backward:{s.Code}", backward[i]),
        });
        return GaugeSet.Read("germany-1995").Compare(rows, 14);
    }

    private static IEnumerable<GaugeRow> China(int year)
    {
        var table = PublishedTables.China(year);
        var (model, output) = (table.Model(), table.Production.Output);
        yield return Identity(year, "inputs - output", Worst(Closure.InputsLessOutput(table), output));
        yield return Identity(year, "uses - output", Worst(Closure.UsesLessOutput(table), output));
        yield return Identity(year, "v'L + m'L - 1", Worst(Closure.ContentLessOne(table, model), null));
        if (year == 2020) yield break;
        var jobs = PublishedTables.ChineseEmployment(year);
        yield return Identity(year, "e'Lf - E", Worst(Closure.FootprintLessTotal(table, model, jobs), jobs));
    }

    // The largest residual of any sector, as a share of what it is a residual of.
    private static double Worst(double[] residuals, IReadOnlyList<double>? sizes) => residuals.Select((r, i) => Math.Abs(r) / (sizes?[i] ?? 1)).Max();

    private static GaugeRow Identity(int year, string quantity, double residual) =>
        GaugeRow.Of((string.Create(CultureInfo.InvariantCulture, $"china-{year}"), quantity), "0", residual, 12);
}
