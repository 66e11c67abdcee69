using Reckon.Statistics.Inequality;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Tests.Inequality;

/// <summary>Against R laeken 0.5.2 and against the definitions in mpmath with 40 digits, on sample.csv with its weights.</summary>
public sealed class InequalityTests
{
    private static readonly double[] Values = Reference.Read("sample.csv").Numbers("value");
    private static readonly double[] Weights = Reference.Read("sample.csv").Numbers("weight");
    private static readonly WeightedSample Sample = new(Values, Weights);
    private static readonly WeightedSample NearlyEqual = new([1000.001, 1000.0025, 999.9995, 1000, 1000.0013]);

    [Fact]
    public void Gini_agrees_with_laeken()
    {
        // gini(value, weight)$value / 100 and gini(value)$value / 100
        Close.To(0.44215074787284681, Gini.Of(Sample), 1e-14);
        Close.To(0.44455809827213977, Gini.Of(new WeightedSample(Values)), 1e-14);
        // mpmath: 58 values have a weight above zero
        Close.To(0.44990777853728278127, Gini.Corrected(Sample), 1e-14);
    }

    [Fact]
    public void Standard_errors_of_Gini_agree_with_the_definitions()
    {
        // mpmath: numerical derivatives of the double sum, and the double sum without each value
        Close.To(0.044294474306437828844, Gini.Linearized(Sample).StandardError, 1e-12);
        Close.To(0.049979421239514565793, Gini.Jackknifed(Sample).StandardError, 1e-12);
        Assert.Equal(57, Gini.Linearized(Sample).DegreesOfFreedom);
        var influence = Gini.Influence(Sample, Values.Length);
        Close.To(0.00152927755458050397, influence[0], 1e-11);
        Close.To(0.000040638736139507921245, influence[3], 1e-9);
        Assert.Equal(0, influence[2]);
        Close.Within(0, influence.Zip(Weights, (z, w) => z * w).Sum(), 1e-14);
    }

    [Theory]
    [InlineData(-1, 5.4919892065800743609e-13)]
    [InlineData(0, 5.4919896556932958438e-13)]
    [InlineData(0.5, 5.4919898802506090721e-13)]
    [InlineData(1, 5.4919901048083906251e-13)]
    [InlineData(2, 5.4919905539253587056e-13)]
    public void Entropy_of_nearly_equal_values_keeps_its_digits(double alpha, double mpmath) =>
        Close.To(mpmath, GeneralizedEntropy.Of(NearlyEqual, alpha), 1e-9);

    [Theory]
    [InlineData(1e-9, 2.9964273497030697278)]
    [InlineData(1 - 1e-9, 1.2824986125565907515)]
    public void Entropy_near_its_limits_keeps_its_digits(double alpha, double mpmath) =>
        Close.To(mpmath, GeneralizedEntropy.Of(new WeightedSample([1, 7, 30, 2000]), alpha), 1e-14);

    [Theory]
    [InlineData(0.5, 2.7459949401251160238e-13)]
    [InlineData(1, 5.4919896556917877463e-13)]
    [InlineData(2, 1.0983978413148083944e-12)]
    public void Atkinson_of_nearly_equal_values_keeps_its_digits(double aversion, double mpmath) =>
        Close.To(mpmath, Atkinson.Of(NearlyEqual, aversion), 1e-9);

    [Fact]
    public void Gini_of_few_values_is_what_a_hand_finds()
    {
        Assert.Equal(0, Gini.Of(new WeightedSample([5, 5, 5])));
        Close.To(0.25, Gini.Of(new WeightedSample([1, 3])), 1e-15);
        Close.To(0.75, Gini.Of(new WeightedSample([0, 0, 0, 8])), 1e-15);
        Close.To(1, Gini.Corrected(new WeightedSample([0, 0, 0, 8])), 1e-15);
    }

    [Fact]
    public void Negative_values_are_refused_kept_or_divided_by_their_size()
    {
        var losses = new WeightedSample([-2, 1, 4]);

        Assert.Throws<ArgumentException>(() => Gini.Of(losses));
        // Pairs differ by 3, 6, 3: 24/9 over twice the mean of 1, or over twice 7/3.
        Close.To(4 / 3.0, Gini.Of(losses, NegativeValues.Keep), 1e-15);
        Close.To(4 / 7.0, Gini.Of(losses, NegativeValues.DivideByAbsoluteMean), 1e-15);
        Assert.Throws<ArgumentException>(() => Gini.Of(new WeightedSample([-2, 1]), NegativeValues.Keep));
    }

    [Theory]
    [InlineData(-1, 0.39277913763685620164)]
    [InlineData(0, 0.32532989501628907877)]
    [InlineData(0.5, 0.32637698400431511696)]
    [InlineData(1, 0.34933836312921280539)]
    [InlineData(2, 0.48603972329320770448)]
    public void Generalised_entropy_agrees_with_mpmath(double alpha, double expected) => Close.To(expected, GeneralizedEntropy.Of(Sample, alpha), 1e-14);

    [Theory]
    [InlineData(0.5, 0.15653087102167299812)]
    [InlineData(1, 0.27771096521876326081)]
    [InlineData(2, 0.43995107085109968665)]
    public void Atkinson_agrees_with_mpmath(double aversion, double expected) => Close.To(expected, Atkinson.Of(Sample, aversion), 1e-14);

    [Theory]
    [InlineData(-1, 0.099239778161465442)]
    [InlineData(0, 0.06765913365091787)]
    [InlineData(0.5, 0.064946839750750599)]
    [InlineData(1, 0.069274333403548872)]
    [InlineData(2, 0.10854945835114397)]
    public void Standard_errors_of_entropy_agree_with_numerical_derivatives_in_mpmath(double alpha, double expected)
    {
        var estimate = GeneralizedEntropy.Linearized(Sample, alpha);

        Close.To(expected, estimate.StandardError, 1e-12);
        Assert.Equal((GeneralizedEntropy.Of(Sample, alpha), 57), (estimate.Value, estimate.DegreesOfFreedom));
        Assert.Throws<ArgumentException>(() => GeneralizedEntropy.Linearized(new WeightedSample([2]), alpha));
    }

    [Theory]
    [InlineData(0.5, 0.029823775665567606)]
    [InlineData(1, 0.048869450338856163)]
    [InlineData(2, 0.062254066146100204)]
    public void Standard_errors_of_Atkinson_agree_with_numerical_derivatives_in_mpmath(double aversion, double expected)
    {
        Close.To(expected, Atkinson.Linearized(Sample, aversion).StandardError, 1e-12);
        Assert.Equal(Atkinson.Of(Sample, aversion), Atkinson.Linearized(Sample, aversion).Value);
        Assert.Throws<ArgumentException>(() => Atkinson.Linearized(new WeightedSample([0, 0]), aversion));
    }

    [Fact]
    public void The_Lorenz_curve_agrees_with_mpmath()
    {
        var curve = new LorenzCurve(Sample);

        Close.To(0.022379672975975412006, curve.OrdinateAt(0.1), 1e-13);
        Close.To(0.14799785627837148555, curve.OrdinateAt(0.4), 1e-13);
        Close.To(1 - 0.64341621917069206777, curve.TopShare(0.1), 1e-13);
        Close.To(2.4093847694564164139, curve.Palma, 1e-13);
        Assert.Equal((0, 0), curve.Points[0]);
        Assert.Equal((1, 1), curve.Points[^1]);
        Assert.Equal(0, curve.OrdinateAt(0));
        Assert.Equal(1, curve.OrdinateAt(1));
    }

    [Fact]
    public void The_area_over_the_Lorenz_curve_is_half_of_Gini()
    {
        var points = new LorenzCurve(Sample).Points;
        var area = Enumerable.Range(1, points.Count - 1).Sum(i => (points[i].Population - points[i - 1].Population) * (points[i].Value + points[i - 1].Value) / 2);

        Close.To(Gini.Of(Sample), 1 - 2 * area, 1e-13);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    public void Parts_within_and_between_groups_leave_no_rest(double alpha)
    {
        string[] groups = [.. Values.Select((_, i) => $"tier {i % 4}")];
        var parts = GeneralizedEntropy.Decompose(Values, Weights, groups, alpha);

        Close.Within(0, parts.Residual, 1e-15);
        Close.To(GeneralizedEntropy.Of(Sample, alpha), parts.Within + parts.Between, 1e-14);
        Close.To(1, parts.Groups.Sum(g => g.PopulationShare), 1e-14);
        Assert.Equal(["tier 0", "tier 1", "tier 2", "tier 3"], parts.Groups.Select(g => g.Group));
    }

    [Fact]
    public void Theil_between_two_equal_groups_is_what_a_hand_finds()
    {
        // Means 1 and 3 around 2: ½ · ½ ln ½ + ½ · 3/2 ln 3/2.
        var parts = GeneralizedEntropy.Decompose([1, 1, 3, 3], null, ["a", "a", "b", "b"], 1);

        Close.To(0.25 * Math.Log(0.5) + 0.75 * Math.Log(1.5), parts.Between, 1e-15);
        Close.Within(0, parts.Within, 1e-16);
        Close.To(1, parts.BetweenShare, 1e-15);
    }

    [Fact]
    public void Values_without_a_place_in_an_index_are_refused()
    {
        var (zero, negative) = (new WeightedSample([0, 1]), new WeightedSample([-1, 3]));

        Assert.Throws<ArgumentException>(() => GeneralizedEntropy.TheilL(zero));
        Close.To(Math.Log(2), GeneralizedEntropy.TheilT(zero), 1e-15);
        Assert.Equal(1, Atkinson.Of(zero, 1));
        Assert.Throws<ArgumentException>(() => GeneralizedEntropy.TheilT(negative));
        Assert.Throws<ArgumentException>(() => Atkinson.Of(negative, 0.5));
        Assert.Throws<ArgumentException>(() => Atkinson.Of(Sample, 0));
        Assert.Throws<ArgumentException>(() => new LorenzCurve(negative));
        Assert.Throws<ArgumentException>(() => new LorenzCurve(new WeightedSample([0, 0])));
        Assert.Throws<ArgumentException>(() => new LorenzCurve(Sample).OrdinateAt(1.01));
        Assert.Throws<ArgumentException>(() => Gini.Of(new WeightedSample([0, 0])));
        Assert.Throws<ArgumentException>(() => Gini.Corrected(new WeightedSample([3])));
        Assert.Throws<ArgumentException>(() => Gini.Jackknifed(new WeightedSample([0, 3])));
        Assert.Throws<ArgumentException>(() => Gini.Influence(Sample, 3));
        Assert.Throws<ArgumentException>(() => GeneralizedEntropy.Decompose([1, 2], null, ["a"], 1));
    }
}
