using Reckon.Statistics.Roots;

namespace Reckon.Statistics.Tests.Roots;

public sealed class RootFinderTests
{
    [Theory]
    [InlineData(0, 2, 1.4142135623730951)]
    [InlineData(0, 1e12, 1.4142135623730951)]
    [InlineData(-2, 0, -1.4142135623730951)]
    public void The_square_root_of_two_is_found_to_all_digits_however_wide_the_bounds(double low, double high, double expected)
    {
        var root = RootFinder.Find(x => x * x - 2, low, high);

        Assert.Equal(expected, root!.Value, 4e-16);
    }

    // Fixed points and roots as tables print them: Ω e^Ω = 1, cos d = d, the real root of Newton's own example (Burden and Faires, section 2.1).
    [Fact]
    public void Published_roots_are_found()
    {
        Assert.Equal(0.5671432904097838, RootFinder.Find(x => x * Math.Exp(x) - 1, 0, 1)!.Value, 1e-15);
        Assert.Equal(0.7390851332151607, RootFinder.Find(x => Math.Cos(x) - x, 0, 1)!.Value, 1e-15);
        Assert.Equal(2.0945514815423265, RootFinder.Find(x => x * x * x - 2 * x - 5, 2, 3)!.Value, 1e-15);
        Assert.Equal(Math.PI, RootFinder.Find(Math.Sin, 3, 4)!.Value, 5e-16);
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(0, 1, 1)]
    public void A_root_at_a_bound_is_found(double low, double high, double root)
    {
        Assert.Equal(root, RootFinder.Find(x => x - 1, low, high));
    }

    [Fact]
    public void A_tiny_root_keeps_its_digits()
    {
        Assert.Equal(1e-9, RootFinder.Find(x => x - 1e-9, 0, 1)!.Value, 1e-22);
    }

    [Fact]
    public void A_steep_and_a_flat_function_are_solved()
    {
        Assert.Equal(Math.Log(1e6), RootFinder.Find(x => Math.Exp(x) - 1e6, 0, 700)!.Value, 1e-13);
        Assert.Equal(1, RootFinder.Find(x => Math.Pow(x - 1, 3), 0, 3)!.Value, 1e-5);
        Assert.Equal(0.5, RootFinder.Find(x => (x - 0.5) * 1e-20, 0, 1)!.Value, 1e-15);
    }

    [Fact]
    public void The_same_sign_at_both_bounds_is_no_root()
    {
        Assert.Null(RootFinder.Find(x => x * x + 1, -1, 1));
        Assert.Null(RootFinder.Find(x => x, 1, 2));
    }

    [Fact]
    public void A_pole_is_no_root()
    {
        Assert.Null(RootFinder.Find(x => 1 / (x - 0.3), 0, 1));
    }

    [Fact]
    public void No_value_at_a_bound_or_between_ends_the_search()
    {
        Assert.Null(RootFinder.Find(Math.Log, -1, 2));
        Assert.Null(RootFinder.Find(x => x is > 0.2 and < 0.9 ? double.NaN : x - 0.5, 0, 1));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.NaN)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Bounds_that_are_not_finite_and_in_order_are_refused(double low, double high)
    {
        var error = Assert.Throws<ArgumentException>(() => RootFinder.Find(x => x, low, high));

        Assert.Equal("low", error.ParamName);
    }
}
