using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Tests.Arithmetic;

public sealed class RationalTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20220217, 41);

    [Fact]
    public void A_double_is_read_as_its_shortest_decimal()
    {
        Assert.Equal(new Rational(1, 10), Rational.FromDecimal(0.1));
        Assert.Equal(new Rational(-6860120914, 1_000_000_000), Rational.FromDecimal(-6.860120914));
        Assert.Equal(new Rational(5, BigInteger.Pow(10, 324)), Rational.FromDecimal(double.Epsilon));
        Assert.Equal(12345678901234568 * (BigInteger)10000, Rational.FromDecimal(123456789012345678901.0).Numerator);
        Assert.Equal((Rational)0, Rational.FromDecimal(-0.0));
    }

    [Fact]
    public void Every_double_comes_back_from_its_decimal()
    {
        var doubles = Gen.Choose(int.MinValue, int.MaxValue).Two()
            .Select(p => BitConverter.Int64BitsToDouble(((long)p.Item1 << 32) ^ (uint)p.Item2)).Where(double.IsFinite);

        Check.One(Fixed, Prop.ForAll(doubles.ToArbitrary(), d => Rational.FromDecimal(d).Value == d));
    }

    [Fact]
    public void Fractions_are_kept_in_lowest_terms_and_computed_exactly()
    {
        var (third, sixth) = (new Rational(-4, -12), new Rational(1, 6));

        Assert.Equal(new Rational(1, 3), third);
        Assert.Equal(new Rational(1, 2), third + sixth);
        Assert.Equal(sixth, third - sixth);
        Assert.Equal(new Rational(1, 18), third * sixth);
        Assert.Equal((Rational)2, third / sixth);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
    }

    [Fact]
    public void The_nearest_double_is_found_and_of_two_the_even_one()
    {
        var one = BigInteger.One;
        Assert.Equal(1.0 / 3, new Rational(1, 3).Value);
        Assert.Equal(1, new Rational((one << 53) + 1, one << 53).Value);
        Assert.Equal(1 + Math.Pow(2, -51), new Rational((one << 53) + 3, one << 53).Value);
        Assert.Equal(1 + Math.Pow(2, -52), new Rational((one << 153) + (one << 100) + 1, one << 153).Value);
        Assert.Equal(double.PositiveInfinity, new Rational(BigInteger.Pow(10, 400), 1).Value);
        Assert.Equal(0, new Rational(1, BigInteger.Pow(10, 400)).Value);
    }

    [Fact]
    public void Zero_below_the_line_and_no_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Rational(1, 0));
        Assert.Throws<ArgumentException>(() => (Rational)1 / 0);
        Assert.Throws<ArgumentException>(() => Rational.FromDecimal(double.NaN));
    }
}
