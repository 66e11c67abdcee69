using System.Globalization;
using Reckon.Statistics.Proportions;

namespace Reckon.Statistics.Tests.Arithmetic;

public sealed class RequireTests
{
    [Fact]
    public void Numbers_in_messages_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            Assert.Contains("trials is -1.5;", Assert.Throws<ArgumentException>(() => ProportionInterval.Wilson(0, -1.5)).Message, StringComparison.Ordinal);
            Assert.Contains("level is 1.5;", Assert.Throws<ArgumentException>(() => ProportionInterval.Wilson(0, 10, 1.5)).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
