using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class EffectsTests
{
    public static TheoryData<string, double> Cases => new() { { "plain", 1e-14 }, { "zero", 1e-14 }, { "loss", 5e-14 }, { "near", 1e-9 }, { "units", 1e-13 } };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Direct_and_indirect_effects_agree_with_mpmath(string name, double relative)
    {
        var known = new KnownModel(name);
        var effects = known.Model.Effects(known["e"]);

        Close.To(known["e"], effects.Direct, 0);
        Close.To(known["indirect"], effects.Indirect, relative, "indirect");
        Close.To(known["effects"], effects.Total, relative, "total");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Effects_closed_for_households_agree_with_the_augmented_inverse_of_mpmath(string name, double relative)
    {
        var known = new KnownModel(name);
        var closed = known.Closed;

        Close.To(known["type2"], closed.Effects(known["e"]).Total, relative, "effects");
        Close.To(known["footprint2"], closed.Footprint(known["e"], known["f"]).Total, relative * 10, "footprint");
        Close.To(known["income_multiplier"][0], closed.IncomeMultiplier, relative, "income multiplier");
    }

    [Fact]
    public void Employment_effects_of_Germany_1995_are_those_the_manual_prints()
    {
        var (table, printed) = (PublishedTables.Germany(), Reference.ReadGauge("germany-1995.certified.csv"));
        var model = table.Model();
        var jobs = model.Effects(table.Production.Coefficients(PublishedTables.GermanEmployment()));
        var valueAdded = model.Effects(table.ValueAddedContent());
        var backward = Linkages.Of(model).Backward;

        for (var j = 0; j < 6; j++)
        {
            var sector = table.Production.Sectors[j].Code;
            double Printed(string quantity) => printed.Numbers("certified", "quantity", $"{quantity}:{sector}")[0];
            Close.Within(Printed("employment"), jobs.Total[j], 0.5e-4, sector);
            Close.Within(Printed("gva"), valueAdded.Total[j], 0.5e-4, sector);
            Close.Within(Printed("backward"), backward[j], 0.5e-4, sector);
        }
    }

    [Fact]
    public void The_employment_multiplier_of_German_trade_agrees_to_all_digits()
    {
        var table = PublishedTables.Germany();
        var jobs = table.Model().Effects(table.Production.Coefficients(PublishedTables.GermanEmployment()));

        // R 4.2.2, solve(diag(6) - A).
        Close.To(1.3854902146404591, jobs.Multipliers()[3], 1e-14);
    }

    // Official non-competitive tables and employment by sector; computed with numpy 1.24 from the same figures: direct and Type I jobs per 100 million yuan, indirect per direct.
    [Theory]
    [InlineData("28", 1130.1852668517377, 1335.4963484734474, 0.1816614387423643)]
    [InlineData("38", 859.5027023406152, 1163.3763647004919, 0.3535459068742446)]
    [InlineData("30", 768.0367757170629, 1572.0080377097433, 1.0467874552518244)]
    [InlineData("34", 440.6746114386538, 901.1272604951803, 1.0448812731763786)]
    [InlineData("31", 246.24772211804031, 545.2758458920056, 1.214338639163632)]
    [InlineData("29", 167.70514302753796, 459.5702947351138, 1.7403470545900328)]
    [InlineData("41", 183.58614637174097, 561.4909963555207, 2.0584606052929817)]
    [InlineData("32", 134.98539624704134, 413.36414810402914, 2.062287918520589)]
    [InlineData("27", 178.63728727109972, 596.6112898890681, 2.3397914791644343)]
    [InlineData("06", 75.06067241706252, 1280.2274178999487, 16.055901268597378)]
    public void Jobs_of_Chinese_sectors_in_2018_are_the_proper_figures(string sector, double direct, double effect, double indirectPerDirect)
    {
        var jobs = ChineseJobs(2018, 2018);
        var j = jobs.Sectors.ToList().FindIndex(s => s.Code == sector);

        // Employment in 10 000 persons over output in 10 000 yuan is persons per yuan.
        Close.To(direct, jobs.Direct[j] * 1e8, 1e-13);
        Close.To(effect, jobs.Total[j] * 1e8, 1e-13);
        Close.To(indirectPerDirect, jobs.IndirectPerDirect()[j], 1e-12);
    }

    [Theory]
    [InlineData(2017, 2017, 0.1804080390683227)]
    [InlineData(2018, 2018, 0.1816614387423643)]
    [InlineData(2020, 2018, 0.1966978001862285)]
    public void Wholesale_and_retail_have_less_than_a_fifth_of_an_indirect_job_per_direct_one(int year, int employmentYear, double expected)
    {
        Close.To(expected, ChineseJobs(year, employmentYear).IndirectPerDirect()[27], 1e-12);
    }

    [Theory]
    [InlineData(2017, 2017, 1.3651441118844403, 1.0501268847376433)]
    [InlineData(2018, 2018, 1.3450966775666373, 1.0008791445336773)]
    [InlineData(2020, 2018, 1.3378405227078902, 1.0204724718132643)]
    public void All_final_demand_and_consumption_of_China_have_the_known_indirect_jobs_per_direct_one(int year, int employmentYear, double whole, double consumption)
    {
        var table = PublishedTables.China(year);
        var perOutput = table.Production.Coefficients(PublishedTables.ChineseEmployment(employmentYear));
        var (model, demand) = (table.Model(), table.Domestic.FinalDemand);

        Close.To(whole, model.Footprint(perOutput, demand.Total()).IndirectPerDirect(), 1e-12);
        Close.To(consumption, model.Footprint(perOutput, demand.Of(FinalDemandKind.Consumption)).IndirectPerDirect(), 1e-12);
    }

    [Fact]
    public void Closing_for_households_raises_income_multipliers_of_all_sectors_by_one_factor()
    {
        // Miller and Blair (2009), chapter 6: the ratio of Type II to Type I income multipliers is the same for all sectors.
        var table = PublishedTables.Germany();
        var closed = ClosedModel.Of(table, 1_400_000);
        var (typeII, typeI) = (closed.Effects(closed.Income), closed.Open.Effects(closed.Income));

        Assert.All(typeII.Total.Zip(typeI.Total), pair => Close.To(closed.IncomeMultiplier, pair.First / pair.Second, 1e-14));
        Assert.True(closed.IncomeMultiplier > 1.2);
    }

    [Fact]
    public void A_textbook_closed_for_households_has_the_inverse_in_print()
    {
        // Miller and Blair (2009), section 2.5: labour 0.3 and 0.25, consumption 0.05 and 0.4, households 0.05 of each other; printed at three decimals.
        var closed = new ClosedModel(new LeontiefModel(new[,] { { 0.15, 0.25 }, { 0.2, 0.05 } }, [new("1", "1"), new("2", "2")]), [0.3, 0.25], [0.05, 0.4], 0.05);

        var householdRow = closed.IncomeEffects.Select(income => income * closed.IncomeMultiplier);
        double[] found = [.. closed.Effects([1, 0]).Total, .. closed.Effects([0, 1]).Total, .. householdRow, closed.IncomeMultiplier];
        double[] printed = [1.365, 0.425, 0.527, 1.348, 0.570, 0.489, 1.289];
        for (var i = 0; i < printed.Length; i++) Close.Within(printed[i], found[i], 0.0005, $"{i}");
        Assert.Equal(0.05, closed.AugmentedCoefficients()[2, 2]);
        Assert.Throws<ArgumentException>("householdServices", () => new ClosedModel(closed.Open, closed.Income, closed.Consumption, -0.1));
    }

    [Fact]
    public void Households_may_sell_more_of_a_product_than_they_buy()
    {
        // mpmath: column sums and last element of the inverse of I less the augmented coefficients
        var closed = new ClosedModel(new LeontiefModel(new[,] { { 0.15, 0.25 }, { 0.2, 0.05 } }, [new("1", "1"), new("2", "2")]), [0.3, 0.25], [-0.05, 0.4], 0.05);

        Close.To([1.7903842285254475961, 1.6857775095554214444], [.. closed.Effects([1, 1]).Total], 1e-14);
        Close.To(1.2190706095353047677, closed.IncomeMultiplier, 1e-14);
    }

    [Fact]
    public void A_ratio_over_no_direct_jobs_is_no_number()
    {
        var effects = new KnownModel("zero").Model.Effects(new KnownModel("zero")["e"]);

        Assert.True(double.IsNaN(effects.Multipliers()[3]) && double.IsNaN(effects.IndirectPerDirect()[3]) && double.IsNaN(effects.InducedPerDirect()[3]));
        Assert.True(double.IsNaN(new KnownModel("plain").Model.Footprint([0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1]).IndirectPerDirect()));
    }

    [Fact]
    public void What_cannot_close_a_model_is_refused()
    {
        var known = new KnownModel("plain");

        Assert.Throws<ArgumentException>("consumption", () => new ClosedModel(known.Model, known["r"], [double.NaN, 0, 0, 0, 0, 0, 0]));
        Assert.Throws<ArgumentException>("income", () => new ClosedModel(known.Model, [-0.1, 0, 0, 0, 0, 0, 0], known["c"]));
        Assert.Throws<ArgumentException>("income", () => new ClosedModel(known.Model, [0.1], known["c"]));
        var refused = Assert.Throws<NotProductiveException>(() => new ClosedModel(known.Model, known["r"], [.. known["c"].Select(_ => 2.0)]));
        Assert.Equal("households", refused.Sector.Code);
        Assert.True(refused.SpectralRadius > 1);
        Assert.Throws<ArgumentException>("table", () => ClosedModel.Of(PublishedTables.China(2018), 1e9));
        Assert.Throws<ArgumentException>("householdIncome", () => ClosedModel.Of(PublishedTables.Germany(), 0));
    }

    [Fact]
    public void Net_multipliers_weighted_by_direct_jobs_average_one()
    {
        var table = PublishedTables.China(2018);
        var jobs = PublishedTables.ChineseEmployment(2018);
        var net = NetMultipliers.Of(table.Model().Effects(table.Production.Coefficients(jobs)), table.Domestic.FinalDemand.Total(), table.Production.Output);

        Close.To(1, net.Zip(jobs, (n, e) => n * e).Sum() / jobs.Sum(), 1e-13);
        // Trade: the gross multiplier 1.1817 times its share of final demand in output.
        Close.To(1.1816614387423643 * 442055231.973583 / 1338630085.14911, net[27], 1e-12);
    }

    [Fact]
    public void Jobs_counted_as_direct_are_taken_from_the_indirect_ones_but_never_more_than_there_are()
    {
        var table = PublishedTables.China(2018);
        var footprint = table.Model().Footprint(table.Production.Coefficients(PublishedTables.ChineseEmployment(2018)), table.Domestic.FinalDemand.Of("consumption"));
        var counted = new double[42];
        (counted[28], counted[30]) = (200, 1e6);
        var left = footprint.LessCounted(counted);

        Assert.Equal(footprint.Indirect[28] - 200, left.Remaining[28]);
        Assert.Equal(0, left.Remaining[30]);
        Assert.Equal(footprint.Indirect[30], left.Removed[30]);
        Assert.Equal(footprint.Indirect[0], left.Remaining[0]);
        Assert.Throws<ArgumentException>("counted", () => footprint.LessCounted([1]));
        Assert.Throws<ArgumentException>("counted", () => footprint.LessCounted([.. counted.Select(c => -c - 1)]));
    }

    private static Effects ChineseJobs(int year, int employmentYear)
    {
        var table = PublishedTables.China(year);
        return table.Model().Effects(table.Production.Coefficients(PublishedTables.ChineseEmployment(employmentYear)));
    }
}
