using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tests.Support;
using Reckon.Support;

namespace Reckon.Assessments.Tests.Estimators;

/// <summary>Two samples of Californian schools whose estimates R survey 4.1-1 gives, as an assessment.</summary>
internal static class Schools
{
    private const string Head = """
        draws: { count: 1000 }
        units: { school: { zh: 所, en: school, plural: schools }, pupil: { zh: 人, en: pupil, plural: pupils } }
        data:
          strat: { file: data/api-strat.csv, label: Schools, source: s, columns: { enroll: pupil, api.stu: pupil } }
          clus: { file: data/api-clus1.csv, label: Districts, source: s, columns: { enroll: pupil, api.stu: pupil } }
        tables:
          schools: { file: data/types.csv, keys: [stype], value: schools, unit: school, source: s, label: Schools }
          wide: { file: data/wide.csv, keys: [wide], value: schools, unit: school, source: s, label: Targets met }
          pupils: { file: data/types.csv, keys: [stype], value: pupils, unit: pupil, source: s, label: Pupils }

        """;

    private const string Designs = """
        designs:
          strat: { data: strat, strata: stype, weights: pw, fpc: fpc }
          sized: { data: strat, strata: stype, population: schools }
          free: { data: strat, strata: stype, weights: pw }
          clus: { data: clus, clusters: dnum, weights: pw, fpc: fpc }
          right: { data: clus, clusters: dnum, weights: 757 / 15, fpc: fpc }
          post: { data: clus, clusters: dnum, weights: pw, fpc: fpc, calibrate: { method: poststratify, margins: [ { column: stype, totals: schools } ] } }
          jack: { data: strat, strata: stype, weights: pw, fpc: fpc, replicates: { method: jackknife } }

        """;

    /// <summary>The number of schools and of their pupils in California, by type.</summary>
    private const string Types = "stype,schools,pupils\nE,4421,1877350\nH,755,1013824\nM,1018,920298\n";

    /// <summary>An assessment with these quantities over the two samples, below the designs that are common.</summary>
    public static SmallSite Load(string quantities, string designs = Designs)
    {
        var site = SmallSite.Load(Head + designs + "quantities:\n" + quantities, Files());
        Assert.Equal("", site.Messages);
        return site;
    }

    /// <summary>The value and the standard error of an output.</summary>
    public static double[] Estimate(this SmallSite site, string name)
    {
        var quantity = site.Quantity(name);
        return [quantity.Value!.Value, quantity.Estimate!.StandardError!.Value];
    }

    /// <summary>A diagnostic of an estimate.</summary>
    public static double Diagnostic(this Quantity quantity, string name) => quantity.Estimate!.Diagnostics.Single(d => d.Name == name).Value;

    /// <summary>Equal up to a share, 1e-9 by default.</summary>
    public static void AreClose(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double share = 1e-9)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++) Assert.Equal(expected[i], actual[i], share * Math.Abs(expected[i]));
    }

    private static (string, string)[] Files() =>
        [File("api-strat.csv"), File("api-clus1.csv"), ("input/reports/demo/data/types.csv", Types), ("input/reports/demo/data/wide.csv", "wide,schools\nNo,1072\nYes,5122\n")];

    private static (string, string) File(string name) =>
        ($"input/reports/demo/data/{name}", System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "Assessments.Tests", "Estimators", "Data", name)));
}
