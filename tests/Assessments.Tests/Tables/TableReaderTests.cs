using System.Text;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Tests.Support;
using Reckon.Support;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Tables;

public sealed class TableReaderTests
{
    private const string Declaration = "tables:\n  jobs.mini: { file: data/jobs.csv, keys: [year], value: mini, unit: 万 job, label: Mini, source: s, at: 图15 }\n";

    private const string Path = "input/reports/demo/data/jobs.csv";

    [Fact]
    public void Each_row_is_a_quantity()
    {
        var site = LoadGood(Declaration, (Path, "year,other,mini\n2017,x,1.50\n2018,y,2\n"));

        var quantity = site.Quantity("jobs.mini[2017]");

        Assert.Equal((1.5, 0.01m, "jobs.mini"), (quantity.Value!.Value, quantity.Printed!.LastDigit, quantity.Table));
        Assert.Equal(["2017"], quantity.Keys);
        Assert.Equal((Path, 2, 8), (quantity.Span.File.Path, quantity.Span.File.Position(quantity.Span.Start).Line, quantity.Span.File.Position(quantity.Span.Start).Column));
        Assert.Equal(["jobs.mini[2017]", "jobs.mini[2018]"], Assert.Single(site.Assessment.Tables).Rows.Select(r => r.Id.Name));
    }

    [Fact]
    public void An_empty_cell_is_no_quantity()
    {
        var site = LoadGood(Declaration, (Path, "year,mini\n2017,\n2018, \n2019,0\n"));

        Assert.Equal(["jobs.mini[2019]"], site.Assessment.Quantities.Select(q => q.Id.Name));
    }

    [Theory]
    [InlineData("year,mini\r\n2017,1\r\n2018,2\r\n")]
    [InlineData("year,mini\n2017,1\n\n2018,2")]
    [InlineData("\ufeffyear,mini\n2017,1\n2018,2\n")]
    [InlineData(" year , mini \n 2017 , 1 \n2018,2\n")]
    [InlineData("\"year\",\"mini\"\n\"2017\",\"1\"\n\"2018\",\"2\"\n")]
    public void Line_ends_marks_blanks_and_quotations_make_no_difference(string text)
    {
        var site = LoadGood(Declaration, (Path, text));

        Assert.Equal((1.0, 2.0), (site.Quantity("jobs.mini[2017]").Value, site.Quantity("jobs.mini[2018]").Value));
    }

    [Fact]
    public void A_declared_GB_18030_is_read_and_its_places_are_right()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("年份,mini\n甲,1\n乙,x\n");
        using var folder = new TemporaryFolder().Write("input/data/units.yaml", SmallSite.Nouns).Write(Path, bytes)
            .Write(SmallSite.Path, Head + Declaration.Replace("keys: [year]", "keys: [年份], encoding: gb18030", StringComparison.Ordinal));

        var site = LoadFolder(folder);

        Assert.Equal(((3, 3), "x"), site.Diagnostics.Ordered().Select(d => (d.Span.File.Position(d.Span.Start), d.Span.Text)).Single());
        Assert.Equal(1, site.Quantity("jobs.mini[甲]").Value);
    }

    [Fact]
    public void Places_are_right_behind_quoted_commas_and_line_breaks()
    {
        var site = Load(Declaration, (Path, "note,year,mini\r\n\"a, \"\"b\"\"\r\nc\",2017,1\r\n中文,2018,x\r\n\"q\",2019,y\r\n"));

        var places = site.Diagnostics.Ordered().Select(d => (d.Span.File.Position(d.Span.Start), d.Span.Text));

        Assert.Equal([((4, 9), "x"), ((5, 10), "y")], places);
    }

    [Fact]
    public void The_keys_of_a_declaration_hold_for_every_row()
    {
        var site = LoadGood(Declaration.Replace("source: s", "source: s, sense: \">=\", exact: true, precision: 10", StringComparison.Ordinal), (Path, "year,mini\n2017,100\n"));

        Assert.Equal(new PrintedNumber(100, 10, Sense.AtLeast, true, 5), site.Quantity("jobs.mini[2017]").Printed);
    }

    [Fact]
    public void Quantities_stand_in_the_order_of_the_yaml_file()
    {
        var site = LoadGood(
            "quantities:\n" + Printed("first", "1") + "tables:\n  t: { file: data/jobs.csv, keys: [year], value: mini, unit: 万 job, label: Mini, source: s }\n",
            (Path, "year,mini\n2018,1\n2017,2\n"));

        Assert.Equal(["first", "t[2018]", "t[2017]"], site.Assessment.Quantities.Select(q => q.Id.Name));
    }

    [Fact]
    public void Ten_thousand_rows_are_read()
    {
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(i => $"{i},{i}\n"));

        var site = LoadGood(Declaration + "quantities:\n" + Computed("all", "sum(jobs.mini[*])") + Computed("most", "max(jobs.mini[*])"), (Path, "year,mini\n" + rows));

        Assert.Equal((50_005_000.0, 10_000.0), (site.Quantity("all").Value!.Value, site.Quantity("most").Value!.Value));
    }

    [Fact]
    public void Windows_paths_and_shared_data_work()
    {
        var site = LoadGood(
            Declaration.Replace("data/jobs.csv", "..\\..\\data\\shared.csv", StringComparison.Ordinal), ("input/data/shared.csv", "year,mini\n2017,1\n"));

        Assert.Equal(1, site.Quantity("jobs.mini[2017]").Value);
    }

    [Fact]
    public void A_link_that_leaves_the_site_is_not_followed()
    {
        using var outside = new TemporaryFolder().Write("secret.csv", "year,mini\n2017,1\n");
        using var folder = new TemporaryFolder().Write("input/data/units.yaml", SmallSite.Nouns).Write(SmallSite.Path, Head + Declaration);
        Directory.CreateDirectory(folder.FullPath("input/reports/demo/data"));
        File.CreateSymbolicLink(folder.FullPath(Path), outside.FullPath("secret.csv"));

        Assert.Equal("outside-root", Assert.Single(LoadFolder(folder).Diagnostics.Ordered()).Code);
    }

    [Theory]
    [InlineData("year,mini\n2017,1\n2018\n2019,2,3\n", 2, "ragged-row")]
    [InlineData("year,mini\n2017,1\n2018,two\n2019,three\n", 2, "not-a-number")]
    [InlineData("year\n2017\n", 1, "unknown-column")]
    public void Every_wrong_row_is_reported_in_one_run(string text, int count, string code)
    {
        var errors = Load(Declaration, (Path, text)).Diagnostics.Ordered();

        Assert.Equal(count, errors.Count);
        Assert.All(errors, e => Assert.Equal(code, e.Code));
    }

    [Fact]
    public void Reading_never_throws_on_broken_files()
    {
        var count = 0;
        Fuzz.Mutated(["year,mini\n2017,1\n2018,\"2\"\n", "a,year,mini\r\n\"x, \"\"y\"\"\",2017,1\r\n"], "\",\n\r1a中\u0000 \ud83d", text =>
        {
            if (count++ % 10 == 0) _ = Load(Declaration, (Path, text)).Messages;
        });
    }
}
