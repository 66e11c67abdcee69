using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Gauge;

/// <summary>The official tables that the library carries, read into its types.</summary>
internal static class PublishedTables
{
    private static readonly PrimaryInput[] ChineseInputs =
    [
        new("compensation_of_employees", PrimaryInputKind.CompensationOfEmployees),
        new("net_taxes_on_production", PrimaryInputKind.ProductionTaxes),
        new("depreciation", PrimaryInputKind.FixedCapitalConsumption),
        new("operating_surplus", PrimaryInputKind.OperatingSurplus),
    ];

    private static readonly FinalDemandCategory[] ChineseDemand =
    [
        new("consumption", FinalDemandKind.Consumption),
        new("fixed_capital_formation", FinalDemandKind.FixedCapitalFormation),
        new("inventory_change", FinalDemandKind.InventoryChange),
        new("exports", FinalDemandKind.Exports),
    ];

    private static readonly FinalDemandCategory[] GermanDemand =
    [
        new("final_consumption_households", FinalDemandKind.HouseholdConsumption),
        new("final_consumption_government", FinalDemandKind.GovernmentConsumption),
        new("gross_capital_formation", FinalDemandKind.FixedCapitalFormation),
        new("inventory_change", FinalDemandKind.InventoryChange),
        new("exports", FinalDemandKind.Exports),
    ];

    private static readonly PrimaryInput[] GermanInputs =
    [
        new("net_tax_products", PrimaryInputKind.ProductTaxes),
        new("compensation_employees", PrimaryInputKind.CompensationOfEmployees),
        new("net_tax_production", PrimaryInputKind.ProductionTaxes),
        new("consumption_fixed_capital", PrimaryInputKind.FixedCapitalConsumption),
        new("os_mixed_income_net", PrimaryInputKind.OperatingSurplus),
    ];

    public static NonCompetitiveTable China(int year)
    {
        var file = GaugeSet.Read($"china-{year}");
        var sectors = file.Text("code").Take(42).Zip(file.Text("name"), (code, name) => new Sector(code, name)).ToList();
        Matrix Block(string origin, IEnumerable<string> columns) => Matrix.FromColumns([.. columns.Select(c => Where(file, c, origin))]);
        Uses Of(string origin) => new(
            Block(origin, sectors.Select(s => "s" + s.Code)),
            new FinalDemand(ChineseDemand, Block(origin, ChineseDemand.Select(d => d.Name))));
        var primary = Block("primary", sectors.Select(s => "s" + s.Code));
        return new NonCompetitiveTable(
            new Production(sectors, primary.Row(4).ToArray(), new PrimaryInputs(ChineseInputs, primary.SelectRows([0, 1, 2, 3]))),
            Of("domestic"),
            Of("imports"));
    }

    private static double[] Where(GaugeSet file, string column, string origin) =>
        [.. file.Numbers(column).Zip(file.Text("origin")).Where(p => p.Second == origin).Select(p => p.First)];

    public static Concordance ChineseIndustries()
    {
        var file = GaugeSet.Read("china-concordance");
        var pairs = file.Text("industry").Zip(file.Text("sector")).ToDictionary(p => p.First, p => p.Second);
        return Concordance.Of([.. pairs.Keys.Select(k => new Sector(k, k))], China(2018).Production.Sectors, pairs);
    }

    /// <summary>Persons in the 42 sectors, in units of 10 000.</summary>
    public static double[] ChineseEmployment(int year)
    {
        var (file, concordance) = (GaugeSet.Read("china-employment"), ChineseIndustries());
        var persons = file.Text("industry").Zip(file.Numbers($"persons_{year}")).ToDictionary(p => p.First, p => p.Second);
        return concordance.Aggregate([.. concordance.Sources.Select(s => persons[s.Code])]);
    }

    public static NonCompetitiveTable Germany()
    {
        var rows = Germans();
        string[] sectors = [.. rows.Keys.Take(6)];
        var primary = new PrimaryInputs(GermanInputs, Matrix.FromRows([.. GermanInputs.Select(p => rows[p.Name][..6])]));
        Matrix Final(IEnumerable<string> products) => Matrix.FromRows([.. products.Select(p => rows[p][7..12])]);
        return new NonCompetitiveTable(
            new Production([.. sectors.Select(s => new Sector(s, s))], rows["output"][..6], primary),
            new Uses(Matrix.FromRows([.. sectors.Select(s => rows[s][..6])]), new FinalDemand(GermanDemand, Final(sectors))),
            new Uses(Matrix.FromRows(rows["imports"][..6]), new FinalDemand(GermanDemand, Final(["imports"]))));
    }

    public static double[] GermanEmployment() => Germans()["employment_domestic_total"][..6];

    private static Dictionary<string, double[]> Germans()
    {
        var file = GaugeSet.Read("germany-1995");
        string[] columns = [.. file.Text("row").Take(6), "total", .. GermanDemand.Select(d => d.Name)];
        var values = columns.Select(file.Numbers).ToArray();
        return file.Text("row").Select((row, i) => (row, values.Select(v => v[i]).ToArray())).ToDictionary(r => r.row, r => r.Item2);
    }
}
