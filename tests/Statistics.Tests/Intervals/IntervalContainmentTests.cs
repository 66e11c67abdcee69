using FsCheck;
using FsCheck.Fluent;
using Interval = Reckon.Statistics.Intervals.Interval;

namespace Reckon.Statistics.Tests.Intervals;

/// <summary>For numbers picked from two sets, the result of an operation lies in the set that interval arithmetic gives.</summary>
public sealed class IntervalContainmentTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20220217, 41);

    private static readonly Gen<(Interval Set, double Number)> Picked =
        from low in Gen.Choose(-2000, 2000)
        from width in Gen.Choose(0, 500)
        from part in Gen.Choose(0, 100)
        let a = low / 100.0
        let b = (low + width) / 100.0
        select (new Interval(a, b), Math.Clamp(a + (b - a) * part / 100.0, a, b));

    public static TheoryData<string> Operations => ["+", "-", "*", "/", "min", "max"];

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_result_of_two_numbers_is_in_the_result_of_their_sets(string operation)
    {
        Check(Picked.Two(), pair =>
        {
            var ((a, x), (b, y)) = pair;
            var (set, number) = Apply(operation, a, b, x, y);
            return !double.IsFinite(number) || set.Contains(number);
        });
    }

    [Fact]
    public void Powers_absolute_values_and_hulls_hold_their_numbers()
    {
        Check(Picked.Two(), pair =>
        {
            var ((a, x), (b, y)) = pair;
            return Enumerable.Range(0, 6).All(n => a.Power(n).Contains(Math.Pow(x, n))) && a.Abs().Contains(Math.Abs(x)) && a.Hull(b).Contains(x) && a.Hull(b).Contains(y);
        });
    }

    [Fact]
    public void Meeting_is_mutual_and_means_a_common_number()
    {
        Check(Picked.Two(), pair =>
        {
            var ((a, x), (b, _)) = pair;
            return a.Meets(b) == b.Meets(a) && (!b.Contains(x) || a.Meets(b)) && a.Meets(b) == (a.Low <= b.High && b.Low <= a.High);
        });
    }

    [Fact]
    public void A_sum_less_one_of_its_parts_holds_the_other()
    {
        Check(Picked.Two(), pair =>
        {
            var ((a, x), (b, _)) = pair;
            return (a + b - b).Contains(x);
        });
    }

    private static (Interval Set, double Number) Apply(string operation, Interval a, Interval b, double x, double y) => operation switch
    {
        "+" => (a + b, x + y),
        "-" => (a - b, x - y),
        "*" => (a * b, x * y),
        "/" => (a / b, x / y),
        "min" => (Interval.Min(a, b), Math.Min(x, y)),
        "max" => (Interval.Max(a, b), Math.Max(x, y)),
        _ => throw new ArgumentException($"There is no operation '{operation}'.", nameof(operation)),
    };

    private static void Check<T>(Gen<T> numbers, Func<T, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(numbers.ToArbitrary(), holds));
}
