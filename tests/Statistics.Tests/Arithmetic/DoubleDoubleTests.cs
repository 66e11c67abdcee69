using Reckon.Statistics.Arithmetic;

namespace Reckon.Statistics.Tests.Arithmetic;

public sealed class DoubleDoubleTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1e-3)]
    [InlineData(7e200)]
    public void The_square_of_a_root_is_the_number_to_31_digits(double number)
    {
        var root = DoubleDouble.Sqrt(number);

        Close.Within(0, (root * root - number).Value / number, 1e-31);
    }

    [Fact]
    public void A_quotient_times_its_divisor_is_the_dividend_to_31_digits() =>
        Close.Within(0, ((DoubleDouble)1 / 3 * 3 - 1).Value, 1e-31);
}
