using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

/// <summary>Identities on the official tables, with what is left over as a share of output.</summary>
public sealed class ClosureTests
{
    public static TheoryData<int> Years => [2017, 2018, 2020];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_tables_of_China_add_up_by_row_and_column(int year)
    {
        var table = PublishedTables.China(year);
        var output = table.Production.Output;

        AssertShares(Closure.InputsLessOutput(table), output);
        AssertShares(Closure.UsesLessOutput(table), output);
        AssertShares(Closure.UsesLessOutput(table.ToCompetitive()), output);
        AssertShares(Closure.InputsLessOutput(table.ToCompetitive()), output);
        Close.Within(0, Closure.IncomeLessExpenditure(table) / output.Sum(), 1e-13);
        Close.Within(0, Closure.IncomeLessExpenditure(table.ToCompetitive()) / output.Sum(), 1e-13);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Value_added_and_imports_make_up_each_unit_of_final_demand(int year)
    {
        var table = PublishedTables.China(year);
        var model = table.Model();

        Assert.All(Closure.ContentLessOne(table, model), left => Close.Within(0, left, 1e-13));
        Assert.True(Closure.LeastCompleteCoefficient(model) >= 0);
        Assert.True(Closure.InverseResidual(model) < 1e-14);
    }

    [Theory]
    [InlineData(2017, 77639.68)]
    [InlineData(2018, 77584.67)]
    public void All_jobs_of_China_come_back_from_its_final_demand(int year, double persons)
    {
        var (table, jobs) = (PublishedTables.China(year), PublishedTables.ChineseEmployment(year));
        var left = Closure.FootprintLessTotal(table, table.Model(), jobs);

        Close.To(persons, jobs.Sum(), 1e-14);
        for (var i = 0; i < 42; i++) Close.Within(0, left[i] / jobs[i], 1e-12, $"sector {i}");
    }

    [Fact]
    public void The_table_of_Germany_adds_up()
    {
        var table = PublishedTables.Germany();

        Assert.All(Closure.InputsLessOutput(table), left => Assert.Equal(0, left));
        Assert.All(Closure.UsesLessOutput(table), left => Assert.Equal(0, left));
        Assert.All(Closure.ContentLessOne(table, table.Model()), left => Close.Within(0, left, 1e-14));
        Assert.Equal(1624160, table.Production.PrimaryInputs.ValueAdded().Sum());
        Assert.Throws<InvalidOperationException>(table.ToCompetitive);
    }

    [Fact]
    public void A_cell_that_is_wrong_shows_in_the_residuals_of_its_row_and_column()
    {
        var table = PublishedTables.Germany();
        var flows = table.Domestic.Intermediate.ToArray();
        flows[2, 3] += 100;
        var wrong = new NonCompetitiveTable(table.Production, new Uses(flows, table.Domestic.FinalDemand), table.Imported);

        Assert.Equal([0.0, 0, 0, 100, 0, 0], Closure.InputsLessOutput(wrong));
        Assert.Equal([0.0, 0, 100, 0, 0, 0], Closure.UsesLessOutput(wrong));
        Assert.True(Closure.ContentLessOne(wrong, wrong.Model())[3] > 1e-4);
        Assert.Contains(Closure.FootprintLessTotal(wrong, wrong.Model(), PublishedTables.GermanEmployment()), left => Math.Abs(left) > 0.1);
    }

    private static void AssertShares(double[] residuals, IReadOnlyList<double> output)
    {
        for (var i = 0; i < residuals.Length; i++) Close.Within(0, residuals[i] / output[i], 1e-12, $"sector {i}");
    }
}
