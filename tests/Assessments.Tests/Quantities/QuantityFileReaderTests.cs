using System.Text;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Tests.Support;
using Reckon.Support;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Quantities;

public sealed class QuantityFileReaderTests
{
    private const string Path = "input/reports/demo/data/quantities.csv";

    private const string Csv = """
        id,value,unit,label_zh,label_en,source,at,at_zh,at_en,sense,exact,precision,note_zh,note_en,unpublished,synthetic,formula
        jobs.total,3463,万 job,总数,Total,s,表 2.1,,,>=,,10,约数,Rounded,,,jobs.direct + jobs.other
        jobs.direct,2000,万 job,直接,Direct,s,,第3页,p. 3,,,,,,,,
        jobs.other,1463,万 job,其他,Other,,,,,,TRUE,,,,,TRUE,
        sales.mean,,万 yuan,均值,Mean,,,,,,,,,,TRUE,,

        """;

    [Fact]
    public void A_row_is_what_the_same_words_in_YAML_are()
    {
        var fromFile = LoadGood("quantities_from: [data/quantities.csv]\n", (Path, Csv));
        var fromYaml = LoadGood("""
            quantities:
              jobs.total: { value: 3463, unit: 万 job, label: { zh: 总数, en: Total }, source: s, at: 表 2.1, sense: ">=", precision: 10, note: { zh: 约数, en: Rounded }, formula: jobs.direct + jobs.other }
              jobs.direct: { value: 2000, unit: 万 job, label: { zh: 直接, en: Direct }, source: s, at: { zh: 第3页, en: p. 3 } }
              jobs.other: { value: 1463, unit: 万 job, label: { zh: 其他, en: Other }, exact: true, synthetic: true }
              sales.mean: { unit: 万 yuan, label: { zh: 均值, en: Mean }, unpublished: true }

            """);

        Assert.Equal(fromYaml.Assessment.Quantities.Select(Told), fromFile.Assessment.Quantities.Select(Told));
        Assert.Equal(fromYaml.Claim("jobs.total").Status, fromFile.Claim("jobs.total").Status);
        Assert.Equal(new PrintedNumber(3463, 10, Sense.AtLeast, false, 5), fromFile.Quantity("jobs.total").Printed);
    }

    [Fact]
    public void A_quantity_stands_in_its_cell()
    {
        var span = LoadGood("quantities_from: [data/quantities.csv]\n", (Path, Csv)).Quantity("jobs.other").Span;

        Assert.Equal((Path, (4, 1), "jobs.other"), (span.File.Path, span.File.Position(span.Start), span.Text));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_assessment()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("first", "1") + "quantities_from: [data/b.csv, data/a.csv]\ntables:\n  t: { file: data/t.csv, keys: [year], value: n, unit: 万 job, label: T, source: s }\n",
            ("input/reports/demo/data/a.csv", "id,label,unit,value,source\na,A,万 job,1,s\n"),
            ("input/reports/demo/data/b.csv", "id,label,unit,value,source\nz,Z,万 job,1,s\ny,Y,万 job,1,s\n"),
            ("input/reports/demo/data/t.csv", "year,n\n2020,1\n"));

        Assert.Equal(["first", "z", "y", "a", "t[2020]"], site.Assessment.Quantities.Select(q => q.Id.Name));
    }

    [Fact]
    public void Formulas_of_YAML_and_of_rows_see_each_other()
    {
        var site = LoadGood(
            "quantities_from: data/quantities.csv\nquantities:\n" + Computed("twice", "2 * a") + Printed("b", "5"),
            (Path, "id,label,unit,value,source,formula\na,A,万 job,3,s,\nmost,S,万 job,,,\"max(twice, b)\"\n"));

        Assert.Equal(6, site.Quantity("most").Value);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\ufeff")]
    public void What_spreadsheets_leave_makes_no_difference(string lineEnd, string mark)
    {
        var text = mark + "id, label_zh ,unit,value,source,exact\n a , 甲 , 万 job , 3 , s , FALSE \n,,,,,\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        var quantity = LoadGood("quantities_from: data/quantities.csv\n", (Path, text)).Quantity("a");

        Assert.Equal((3.0, "甲", false), (quantity.Value!.Value, quantity.Label.In("zh"), quantity.Printed!.IsExact));
    }

    [Fact]
    public void GB_18030_is_read_where_it_is_declared()
    {
        using var folder = new TemporaryFolder().Write("input/data/units.yaml", SmallSite.Nouns)
            .Write(SmallSite.Path, Head + "quantities_from: [{ file: data/quantities.csv, encoding: gb18030 }]\n")
            .Write(Path, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Csv));

        var site = LoadFolder(folder);

        Assert.Equal("", site.Messages);
        Assert.Equal("直接", site.Quantity("jobs.direct").Label.In("zh"));
    }

    private static object Told(Assessments.Quantities.Quantity q) =>
        (q.Id, q.Label, q.Unit.Text, q.Kind, q.Printed, q.Value, q.Sense, q.Formula, (q.Citation?.Source.Key, q.Citation?.At), q.Note, q.IsSynthetic, q.IsUnpublished);
}
