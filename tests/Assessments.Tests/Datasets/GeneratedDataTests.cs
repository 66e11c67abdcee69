using System.Globalization;
using System.Text.Json;
using Reckon.Assessments.Export;
using Reckon.Assessments.Microdata;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Datasets;

/// <summary>Data that are generated in place of a file; what their population comes to is known.</summary>
public sealed class GeneratedDataTests
{
    private const string Nouns = "units:\n  follower: { zh: 人, en: follower }\n";

    private const string Firms = """
        data:
          firms: { generate: merchants, with: { population: 20000, sample: 800, design: stratified, allocation: [2, 1, 1], seed: 5 }, label: { zh: 虚构商户, en: Made-up merchants } }
        designs:
          drawn: { data: firms, strata: stratum, population: firms.truth.units.by_tier }
          loose: { data: firms }
          weighted: { data: firms, strata: stratum, fpc: stratum_size, weights: weight }
        quantities:
          jobs: { label: Jobs, unit: job, estimate: expansion, with: { design: drawn, value: staff, strata: tier, population: firms.truth.units.by_tier } }
          loose_jobs: { label: Jobs, unit: job, estimate: expansion, with: { design: loose, value: staff, population: firms.truth.units } }
          platform: { label: Jobs, unit: job, estimate: expansion, with: { design: drawn, value: staff * platform_share, strata: tier, population: firms.truth.units.by_tier } }
          weighted: { label: Jobs, unit: job, estimate: expansion, with: { design: weighted, value: staff } }
          hours: { label: Hours, unit: hour/week, estimate: expansion, with: { design: drawn, value: staff * hours, strata: tier, population: firms.truth.units.by_tier } }
          bias: { label: Bias, unit: percent, formula: jobs / firms.truth.staff - 1 }
          wage: { label: Wage, unit: job, value: 12, source: s }
        """;

    private const string Operators = Nouns + """
        data:
          operators: { generate: creators, with: { population: 20000, sample: 1000, seed: 3 }, label: { zh: 虚构账号, en: Made-up accounts } }
        quantities:
          persons: { label: Persons, unit: person, estimate: weight-share, with: { data: operators, accounts: accounts, person: person, population: operators.truth.units } }
          full: { label: Full, unit: person, estimate: weight-share, with: { data: operators, accounts: accounts, person: person, value: full_time, population: operators.truth.units } }
          hours: { label: Hours, unit: hour/week, estimate: weight-share, with: { data: operators, accounts: accounts, person: person, value: hours, population: operators.truth.units } }
        """;

    private static readonly SmallSite Merchants = SmallSite.LoadGood(Firms);

    [Theory]
    [InlineData("jobs", "firms.truth.staff")]
    [InlineData("weighted", "firms.truth.staff")]
    [InlineData("platform", "firms.truth.platform_jobs")]
    [InlineData("hours", "firms.truth.hours")]
    public void An_estimate_that_fits_the_design_holds_the_truth_in_its_interval(string estimate, string truth) => AssertHolds(Merchants, estimate, truth);

    [Theory]
    [InlineData("persons", "operators.truth.persons")]
    [InlineData("full", "operators.truth.full_time_persons")]
    [InlineData("hours", "operators.truth.hours")]
    public void Shared_weights_hold_the_truth_in_their_interval(string estimate, string truth) => AssertHolds(SmallSite.LoadGood(Operators), estimate, truth);

    [Fact]
    public void An_estimate_that_forgets_the_strata_misses_the_truth()
    {
        var (found, truth) = (Merchants.Quantity("loose_jobs"), Merchants.Quantity("firms.truth.staff").Value!.Value);

        Assert.True(found.Interval!.Value.Low > 1.5 * truth, $"{found.Interval.Value.Low} and {truth}");
    }

    [Fact]
    public void The_totals_are_those_of_the_generator_and_those_of_tiers_add_up()
    {
        var set = MicrodataGenerator.Generate(new() { Kind = MicrodataKind.Merchants, PopulationSize = 20_000, SampleSize = 800, Design = SamplingDesign.Stratified, Allocation = [2, 1, 1], Seed = 5 });

        foreach (var total in new[] { "units", "sales", "staff", "platform_jobs", "full_time_jobs", "hours" }) Assert.Equal(set.Truth(total), Merchants.Quantity($"firms.truth.{total}").Value!.Value, 1e-6);
        foreach (var tier in new[] { "small", "middle", "top" }) Assert.Equal(set.Truth($"staff.{tier}"), Merchants.Quantity($"firms.truth.staff.by_tier[{tier}]").Value);
        Assert.Equal(set.Truth("staff"), Merchants.Assessment.Tables.Single(t => t.Name == "firms.truth.staff.by_tier").Rows.Sum(r => r.Value));
    }

    [Fact]
    public void A_total_is_exact_synthetic_and_named_in_both_languages()
    {
        var staff = Merchants.Quantity("firms.truth.staff");

        Assert.Equal((QuantityKind.Printed, true, "job"), (staff.Kind, staff.IsSynthetic, staff.Unit.Text));
        Assert.True(staff.Printed!.IsExact);
        Assert.Equal(("虚构商户：就业（真值）", "Made-up merchants: jobs, true total"), (staff.Label.In("zh"), staff.Label.In("en")));
    }

    [Fact]
    public void All_that_rests_on_generated_data_is_marked_in_the_numbers_of_the_site()
    {
        using var json = JsonDocument.Parse(NumbersFile.Write(Merchants.Portfolio));

        var real = json.RootElement.GetProperty("numbers").EnumerateArray().Where(n => !n.GetProperty("synthetic").GetBoolean());

        Assert.Equal(["demo:wage"], real.Select(n => n.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_unit_of_a_column_may_be_given_and_its_totals_follow()
    {
        var site = SmallSite.LoadGood("data:\n  firms: { generate: merchants, label: Firms, columns: { staff: person, hours: hour/week/person }, with: { population: 200, sample: 20 } }\n");

        Assert.Equal(("person", "person", "hour/week"), (site.Quantity("firms.truth.staff").Unit.Text, site.Quantity("firms.truth.full_time_jobs").Unit.Text, site.Quantity("firms.truth.hours").Unit.Text));
    }

    [Fact]
    public void Each_option_of_a_kind_reaches_the_generator()
    {
        var usual = Load("");
        foreach (var option in new[] { "mean_sales: 80", "sales_deviation: 1", "tail_index: 3", "middle_from: 90", "top_from: 400", "productivity: 15", "productivity_elasticity: 0.2", "staff_deviation: 0.6", "agency_deviation: 0.1", "agency_size: 20", "share_none: 0.1", "share_half: 0.1", "share_all: 0.1", "full_time_share: 0.4", "hours: 30", "hours_deviation: 5", "seed: 2", "tilt: 0.5", "design: volunteers" })
            Assert.True(usual != Load(option), option);

        static string Load(string option) => string.Join('\n', SmallSite.LoadGood($"data:\n  firms: {{ generate: merchants, label: Firms, with: {{ population: 500, sample: 50{(option.Length == 0 ? "" : ", " + option)} }} }}\nquantities:\n  jobs: {{ label: Jobs, unit: job, estimate: expansion, with: {{ data: firms, value: staff, population: firms.truth.units }} }}\n")
            .Assessment.Quantities.Select(q => q.Value!.Value.ToString("R", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_same_text_gives_the_same_numbers_whatever_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
            Assert.Equal(Numbers(Merchants), Numbers(SmallSite.LoadGood(Firms)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        static IEnumerable<(string, double?, double?)> Numbers(SmallSite site) => site.Assessment.Quantities.Select(q => (q.Id.Name, q.Value, q.Interval?.Low));
    }

    private static void AssertHolds(SmallSite site, string estimate, string truth)
    {
        var (found, known) = (site.Quantity(estimate), site.Quantity(truth));

        Assert.True(found.IsSynthetic);
        Assert.True(found.Interval!.Value.Low < known.Value && known.Value < found.Interval.Value.High, $"{found.Interval.Value.Low}..{found.Interval.Value.High} and {known.Value}");
        Assert.True(found.Unit.Dimension.Equals(known.Unit.Dimension));
    }
}
