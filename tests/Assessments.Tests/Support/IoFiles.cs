using System.Text;
using Reckon.Support;

namespace Reckon.Assessments.Tests.Support;

/// <summary>Input–output tables for tests: those of the site, and a small one of a textbook.</summary>
internal static class IoFiles
{
    /// <summary>The textbook example of two sectors with labour coefficients 0.3 and 0.25: Miller and Blair (2009), chapter 2.</summary>
    public const string TextbookCsv = """
        origin,code,zh,en,1,2,final_demand,total
        domestic,1,部门一,Sector one,150,500,350,1000
        domestic,2,部门二,Sector two,200,100,1700,2000
        imports,1,部门一,Sector one,0,0,0,0
        imports,2,部门二,Sector two,0,0,0,0
        primary,value_added,增加值,Value added,650,1400,0,0
        """;

    public const string TextbookYaml = """
        io_table: textbook
        title: Textbook
        year: 2009
        unit: yuan
        file: textbook.csv
        final_demand: { final_demand: consumption }
        primary_inputs: { value_added: other-value-added }
        employment: { title: Labour, file: labour.csv, value: jobs, unit: person }
        """;

    public const string TextbookLabour = "industry,sector,jobs\na,1,250\nb,2,500\nc,1,50\n";

    /// <summary>All files of the site's own tables.</summary>
    public static (string Path, string Text)[] OfSite { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "input", "data", "io")).Order(StringComparer.Ordinal).Select(f => ($"input/data/io/{Path.GetFileName(f)}", File.ReadAllText(f, Encoding.UTF8)))];

    /// <summary>The files of the textbook example.</summary>
    public static (string Path, string Text)[] Textbook => With(TextbookYaml, TextbookCsv);

    /// <summary>The textbook example with other files.</summary>
    public static (string Path, string Text)[] With(string yaml, string csv) =>
        [("input/data/io/textbook.yaml", yaml), ("input/data/io/textbook.csv", csv), ("input/data/io/labour.csv", TextbookLabour)];

    /// <summary>An estimate of an assessment with the site's tables: <c>x: { label, unit, estimate, with }</c>.</summary>
    public static SmallSite Estimate(string estimator, string with, string unit = "ratio", string more = "") =>
        SmallSite.LoadGood($"{more}{(more.Contains("quantities:", StringComparison.Ordinal) ? "" : "quantities:\n")}  x: {{ label: X, unit: {unit}, estimate: {estimator}, with: {{ {with} }} }}\n", OfSite);

    /// <summary>The same with the textbook's table.</summary>
    public static SmallSite EstimateTextbook(string estimator, string with, string unit = "ratio") =>
        SmallSite.LoadGood($"quantities:\n  x: {{ label: X, unit: {unit}, estimate: {estimator}, with: {{ {with} }} }}\n", Textbook);
}
