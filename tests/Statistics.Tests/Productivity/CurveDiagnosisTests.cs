using Reckon.Statistics.Productivity;

namespace Reckon.Statistics.Tests.Productivity;

public sealed class CurveDiagnosisTests
{
    private static readonly Reference R = Reference.Read("bigcity.reference.csv");

    [Theory]
    [InlineData("bigcity")]
    [InlineData("half")]
    public void Influence_agrees_with_R(string sample)
    {
        var diagnosis = CurveDiagnosis.Of(sample == "half" ? BigCity.Half : BigCity.Model, BigCity.Population);

        Assert.Equal(Expected(sample, "influential_count"), diagnosis.InfluentialFirms.Count);
        Assert.Equal(Expected(sample, "sign_changes"), diagnosis.InfluentialFirms.Count(f => f.ChangesShape));
        Close.To(Expected(sample, "square_without_min"), diagnosis.SquaresWithout.Min(), 1e-8);
        Close.To(Expected(sample, "square_without_max"), diagnosis.SquaresWithout.Max(), 1e-9);
        Close.To(Expected(sample, "extremum"), diagnosis.Extremum, 1e-9);
    }

    [Fact]
    public void Alaska_is_found_to_bend_the_curve_of_public_schools()
    {
        var (income, expenditure) = InvertedU.PublicSchools.Of(true);
        var model = ProductivityModel.Of(new FirmSample(income, [.. income.Zip(expenditure, (x, p) => x / p)]));

        var diagnosis = CurveDiagnosis.Of(model, SalesPopulation.OfUnits(income));
        var alaska = diagnosis.InfluentialFirms[0];

        Assert.Equal((1, true), (alaska.Index, alaska.ChangesShape));
        Close.To(0.650804308980511, alaska.Leverage, 1e-11);
        Close.To(6.6680224679136977, alaska.CookDistance, 1e-10);
        Close.To(-314.1384657453828, alaska.SquareWithout, 1e-8);
        Assert.Equal([CurveWarning.InfluentialFirms, CurveWarning.ShapeRestsOnOneFirm], diagnosis.Warnings);
    }

    [Fact]
    public void A_root_among_the_firms_is_warned_of()
    {
        // numpy 1.24: polyfit(x, p, 2) and roots of what it gives.
        double[] sales = [1, 3, 8, 45, 50, 95, 100];
        double[] productivities = [12, 9, 8, 0.2, 0.1, 9, 13];
        var model = ProductivityModel.Of(new FirmSample(sales, [.. sales.Zip(productivities, (x, p) => x / p)]));

        var diagnosis = CurveDiagnosis.Of(model, SalesPopulation.OfUnits([2, 30, 99]));

        Close.To([46.66870305291444, 51.72361988134932], diagnosis.Roots, 1e-11);
        Close.To(49.19616146713188, diagnosis.Extremum, 1e-12);
        Close.To(-0.030324579516623373, diagnosis.LowestProductivity, 1e-10);
        Assert.Contains(CurveWarning.RootInData, diagnosis.Warnings);
        Assert.Contains(CurveWarning.NotPositive, diagnosis.Warnings);
        Assert.DoesNotContain(CurveWarning.RootInPopulation, diagnosis.Warnings);
        Assert.DoesNotContain(CurveWarning.ExtremumOutsideData, diagnosis.Warnings);
    }

    [Fact]
    public void Firms_larger_than_any_in_the_sample_are_warned_of()
    {
        var diagnosis = CurveDiagnosis.Of(Bent([1, 2, 4, 5, 7, 8, 9]), SalesPopulation.OfUnits([5, 8, 87]));

        Close.To(0.87, diagnosis.ShareOfSalesAbove!.Value, 1e-15);
        Assert.Equal((1, 87), (diagnosis.LowestPopulation, diagnosis.HighestPopulation));
        CurveWarning[] expected = [CurveWarning.ExtremumOutsideData, CurveWarning.RootInPopulation, CurveWarning.EvaluationOutsideData, CurveWarning.NotPositive, CurveWarning.SalesAboveData];
        Assert.Equal(expected, diagnosis.Warnings.Intersect(expected));
        Assert.DoesNotContain(CurveWarning.RootInData, diagnosis.Warnings);
    }

    [Fact]
    public void Without_single_firms_the_point_of_evaluation_stands_for_the_population()
    {
        var diagnosis = CurveDiagnosis.Of(Bent([1, 2, 4, 5, 7, 8, 9]), SalesPopulation.OfTotal(1000, 20));

        Assert.Null(diagnosis.ShareOfSalesAbove);
        Assert.Equal((50, 50), (diagnosis.EvaluationPoint, diagnosis.HighestPopulation));
        Assert.Contains(CurveWarning.EvaluationOutsideData, diagnosis.Warnings);
        Assert.Contains(CurveWarning.NotPositive, diagnosis.Warnings);
    }

    [Fact]
    public void Firms_without_a_fault_give_no_warning()
    {
        double[] sales = [.. Enumerable.Range(0, 40).Select(i => 1 + i / 4.0)];
        double[] jobs = [.. sales.Select((x, i) => x / (20 - (x - 6) * (x - 6) / 4 + (i * 7 % 5 - 2) / 10.0))];

        Assert.Empty(CurveDiagnosis.Of(ProductivityModel.Of(new FirmSample(sales, jobs)), SalesPopulation.OfUnits(sales)).Warnings);
    }

    // Above zero, and falling towards a root at 11.27, for sales of 1 to 9.
    private static ProductivityModel Bent(double[] sales)
    {
        double[] productivities = [.. sales.Select((x, i) => 10 - x + 0.01 * x * x + (i % 2 == 0 ? 1e-4 : -1e-4))];
        return ProductivityModel.Of(new FirmSample(sales, [.. sales.Zip(productivities, (x, p) => x / p)]));
    }

    private static double Expected(string sample, string quantity) => R.Numbers("value", "quantity", $"{sample}_{quantity}")[0];
}
