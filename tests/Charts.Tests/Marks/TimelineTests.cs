using System.Xml.Linq;
using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Tables;
using static Reckon.Charts.Specification.ChartLanguage;

namespace Reckon.Charts.Tests.Marks;

public class TimelineTests
{
    [Theory]
    [InlineData("2020", 2020.5)]
    [InlineData("2021-01", 2021 + (15.5 / 365))]
    [InlineData("2020-12-31", 2020 + (365.5 / 366))]
    [InlineData("2020-13", null)]
    [InlineData("2021-02-29", null)]
    [InlineData("last year", null)]
    public void A_date_stands_at_the_middle_of_what_it_names(string text, double? year) => Assert.Equal(year ?? double.NaN, ChartDate.Parse(text) ?? double.NaN, 1e-9);

    [Theory]
    [InlineData(ChartWidth.Wide)]
    [InlineData(ChartWidth.Narrow)]
    public void Events_stand_at_their_true_distances(ChartWidth width)
    {
        var root = XDocument.Parse(ChartCompiler.Draw(FlowSamples.Policies(En) with { Rows = [Event("2000"), Event("2010"), Event("2030")] }, width)).Root!;
        var places = root.Elements().Where(element => element.Name.LocalName == "circle").Select(circle => (double)circle.Attribute("cy")!).ToList();

        Assert.Equal(2, (places[2] - places[1]) / (places[1] - places[0]), 0.001);
    }

    [Fact]
    public void The_table_has_the_events_in_the_order_of_their_dates()
    {
        var table = ChartTableWriter.Write(FlowSamples.Policies(Zh));

        Assert.Equal(["日期", "事件", "发布者", "说明", "性质"], table.Columns.Select(column => column.Title));
        Assert.Equal(["2018年3月1日～2021年", "零工保险试点，先在五个城市，后扩到全省", "政府", "覆盖骑手和司机", ""], table.Rows[2].Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("soon", "", "source", "“soon” is not a date. Write a year (2020), a month (2020-03) or a day (2020-03-15).")]
    [InlineData("2020", "2019", "target", "The event ends (2019) before it starts (2020). Exchange the dates.")]
    public void A_wrong_date_is_quoted(string from, string to, string field, string message)
    {
        var problem = Assert.Single(ChartCompiler.Check(FlowSamples.Policies(En) with { Rows = [Event(from, to)] }));

        Assert.Equal((field, message, 0), (problem.Field, problem.Message, problem.Row));
    }

    private static ChartRow Event(string from, string to = "") => Samples.Row(("from", FieldValue.Of(from)), ("to", FieldValue.Of(to)), ("event", FieldValue.Of("E " + from)), ("issuer", FieldValue.Of("I")));
}
