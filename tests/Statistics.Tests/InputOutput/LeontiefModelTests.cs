using Reckon.Statistics.Gauge;
using Reckon.Statistics.InputOutput;
using Reckon.Statistics.Matrices;

namespace Reckon.Statistics.Tests.InputOutput;

public sealed class LeontiefModelTests
{
    private static readonly Reference MillerBlair = Reference.ReadGauge("miller-blair.csv");
    private static readonly Reference Printed = Reference.ReadGauge("miller-blair.certified.csv");

    public static TheoryData<string, double> Cases => new() { { "plain", 1e-14 }, { "zero", 1e-14 }, { "loss", 3e-14 }, { "near", 1e-9 }, { "units", 1e-13 } };

    [Fact]
    public void The_inverse_of_a_textbook_is_that_in_print()
    {
        var model = Textbook();

        Close.To([Value("a11"), Value("a12"), Value("a21"), Value("a22")], model.Coefficients.Values.ToArray(), 1e-15);
        Close.To([Value("inverse11"), Value("inverse12"), Value("inverse21"), Value("inverse22")], model.Inverse.Values.ToArray(), 1e-7);
        // Exactly: det(I − A) = 0.7575.
        Close.To([0.95 / 0.7575, 0.25 / 0.7575, 0.2 / 0.7575, 0.85 / 0.7575], model.Inverse.Values.ToArray(), 1e-15);
    }

    [Fact]
    public void Small_complete_coefficients_keep_their_digits()
    {
        // mpmath with 60 digits
        var model = new LeontiefModel(new double[,] { { 0, 1e-5 }, { 2e-6, 0 } }, [new Sector("a", "a"), new Sector("b", "b")]);

        Close.To([2.0000000000400000731e-11, 0.000010000000000200000818, 2.0000000000399999095e-6, 2.0000000000400000731e-11], model.CompleteCoefficients.Values.ToArray(), 1e-14);
    }

    [Fact]
    public void A_new_final_demand_needs_the_output_and_labour_in_print()
    {
        var (model, demand) = (Textbook(), MillerBlair.Numbers("s1", "row", "new_final_demand").Concat(MillerBlair.Numbers("s2", "row", "new_final_demand")).ToArray());
        var labour = model.Footprint([0.3, 0.25], demand);

        Close.To([Value("new_output1"), Value("new_output2")], model.OutputFor(demand), 3e-5);
        Close.To([Value("new_labour1"), Value("new_labour2")], labour.Total, 3e-5);
        // Exactly, by fractions of 0.7575.
        Close.To([(0.95 * 600 + 0.25 * 1500) / 0.7575, (0.2 * 600 + 0.85 * 1500) / 0.7575], model.OutputFor(demand), 1e-15);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Inverse_and_outputs_agree_with_mpmath(string name, double relative)
    {
        var known = new KnownModel(name);
        var model = known.Model;

        Close.To(known["A"], model.Coefficients.Values.ToArray(), 1e-15, "A");
        Close.To(known["L"], model.Inverse.Values.ToArray(), relative, "L");
        // Outputs near the limit are differences of terms up to 1e6 times as large.
        Close.To(known["output"], model.OutputFor(known["f"]), name == "near" ? 1e-8 : relative, "output");
        Close.To(known["rounds5"], model.Rounds(5).Values.ToArray(), 1e-14, "rounds");
        Close.To(known["radius"][0], model.SpectralRadius(), 1e-13, "radius");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_Ghosh_inverse_agrees_with_mpmath(string name, double relative)
    {
        var known = new KnownModel(name);
        var ghosh = new GhoshModel(known.Production, known.Matrix("Z"));

        Close.To(known["G"], ghosh.Inverse.Values.ToArray(), relative, "G");
    }

    [Fact]
    public void The_Ghosh_model_makes_the_outputs_of_primary_inputs()
    {
        var table = PublishedTables.Germany();
        var ghosh = new GhoshModel(table.Production, table.Domestic.Intermediate);
        double[] fed = [.. table.Production.PrimaryInputs.Total().Zip(table.Imported.Intermediate.Row(0).ToArray(), (v, m) => v + m)];

        Close.To(table.Production.Output, ghosh.OutputFor(fed), 1e-14);
    }

    [Fact]
    public void A_sector_without_output_has_no_coefficients_and_leaves_the_others_as_they_are()
    {
        var model = new KnownModel("zero").Model;

        Assert.All(model.Coefficients.Column(3), a => Assert.Equal(0, a));
        Assert.Equal([0.0, 0, 0, 1, 0, 0], model.Inverse.Column(3));
    }

    [Fact]
    public void Rounds_of_inputs_tend_to_the_inverse()
    {
        var model = PublishedTables.China(2018).Model();

        Assert.True(Closure.RoundsRemainder(model, 10) > 1e-4);
        Assert.True(Closure.RoundsRemainder(model, 80) < 1e-13);
    }

    [Theory]
    [InlineData(0.5, 0.5, 0.5, 0.5, 1)]
    [InlineData(0.6, 0.5, 0.5, 0.6, 1.1)]
    [InlineData(0.2, 2, 0.4, 0.1, 1.0458236433584458)]
    public void Coefficients_that_use_up_all_they_make_are_refused_with_the_sector_and_the_radius(double a, double b, double c, double d, double radius)
    {
        var refused = Assert.Throws<NotProductiveException>(() => new LeontiefModel(new[,] { { a, b }, { c, d } }, Sectors(2)));

        Assert.Equal("s2", refused.Sector.Code);
        Assert.Contains("sector s2 second", refused.Message, StringComparison.Ordinal);
        // The radius from the quadratic formula of a 2 × 2 matrix.
        Close.To(radius, refused.SpectralRadius, 1e-13);
    }

    [Fact]
    public void A_sector_that_needs_more_of_itself_than_it_makes_is_named()
    {
        var refused = Assert.Throws<NotProductiveException>(() => new LeontiefModel(new[,] { { 1.25, 0 }, { 0.5, 0.1 } }, Sectors(2)));

        Assert.Equal("s1", refused.Sector.Code);
        Assert.Equal(1.25, refused.SpectralRadius, 1e-12);
    }

    [Fact]
    public void Negative_coefficients_are_taken_while_their_sizes_are_productive()
    {
        var model = new LeontiefModel(new[,] { { 0.2, -0.1 }, { 0.3, 0.4 } }, Sectors(2));

        Close.To([0.6 / 0.51, -0.1 / 0.51, 0.3 / 0.51, 0.8 / 0.51], model.Inverse.Values.ToArray(), 1e-15);
        Assert.Throws<NotProductiveException>(() => new LeontiefModel(new[,] { { 0.2, -0.9 }, { 0.9, 0.4 } }, Sectors(2)));
    }

    [Fact]
    public void What_is_no_table_of_coefficients_is_refused()
    {
        Assert.Throws<ArgumentException>("sectors", () => new LeontiefModel(Matrix.Identity(2), []));
        Assert.Throws<ArgumentException>(() => new LeontiefModel(0.1 * Matrix.Identity(3), Sectors(2)));
        Assert.Throws<ArgumentException>("coefficients", () => new LeontiefModel(new[,] { { 0.1, double.NaN }, { 0, 0.1 } }, Sectors(2)));
        Assert.Throws<ArgumentException>("finalDemand", () => Textbook().OutputFor([1]));
        Assert.Throws<ArgumentException>("finalDemand", () => Textbook().OutputFor([1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>("rounds", () => Textbook().Rounds(-1));
    }

    private static Sector[] Sectors(int count) => [.. new Sector[] { new("s1", "first"), new("s2", "second") }.Take(count)];

    private static LeontiefModel Textbook()
    {
        Matrix flows = new[,] { { 150.0, 500 }, { 200, 100 } };
        Assert.Equal(flows.Values.ToArray(), MillerBlair.Numbers("s1").Take(2).Zip(MillerBlair.Numbers("s2"), (a, b) => new[] { a, b }).SelectMany(r => r));
        return new LeontiefModel(flows * Matrix.Diagonal([1 / 1000.0, 1 / 2000.0]), Sectors(2));
    }

    private static double Value(string quantity) => Printed.Numbers("certified", "quantity", quantity)[0];
}
