using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Tests.Support;
using Reckon.Assessments.Units;
using Reckon.Support;
using Unit = Reckon.Assessments.Units.Unit;

namespace Reckon.Assessments.Tests.Printing;

/// <summary>What holds of every number that is printed: it can be read back, in either language and on any machine.</summary>
public sealed partial class PrintingPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20260101, 7);
    private static readonly NumberPrinter[] Printers = [new("zh"), new("en")];
    private static readonly Unit[] Units = [.. new[] { "job", "万 job", "亿元", "万亿元@2020", "percent", "permille", "pp", "万元/person", "million job", "ratio", "hour/week" }.Select(SmallSite.Unit)];

    private static readonly Dictionary<string, decimal> Scales = new()
    {
        [""] = 1m,
        ["万"] = 1e4m,
        ["亿"] = 1e8m,
        ["万亿"] = 1e12m,
        ["million"] = 1e6m,
        ["billion"] = 1e9m,
        ["trillion"] = 1e12m,
    };

    private static readonly Gen<double> Numbers =
        from digits in Gen.Choose(1, 999_999_999)
        from length in Gen.Choose(1, 9)
        from power in Gen.Choose(-6, 8)
        from sign in Gen.Elements(1.0, 1.0, -1.0)
        select sign * double.Parse($"{digits.ToString(CultureInfo.InvariantCulture)[..Math.Min(length, digits.ToString(CultureInfo.InvariantCulture).Length)]}e{power}", CultureInfo.InvariantCulture);

    private static readonly Gen<int?> Digits = Gen.Elements<int?>(null, null, 0, 1, 2, 4);

    [Fact]
    public void A_number_is_read_back_to_half_its_last_digit() => ForAll((value, unit, digits) =>
    {
        foreach (var printer in Printers)
        {
            var text = printer.Print(value, unit, Sense.Equal, new NumberForm { Digits = digits });
            var read = Read(text.Digits, text);
            var last = digits is null ? Math.Max(read.LastDigit, FourthDigit(value, unit)) : read.LastDigit;
            Assert.True(Math.Abs(InBase(value, unit) - read.Number) <= 0.500001m * last, $"{value:R} {unit.Text} was printed as {text.Full}.");
        }
    });

    [Fact]
    public void The_scale_is_the_largest_that_the_digits_fill() => ForAll((value, unit, digits) =>
    {
        if (unit.Form != UnitForm.Plain) return;
        var text = Printers[1].Print(value, unit, Sense.Equal, new NumberForm { Digits = digits });
        var size = Math.Abs(Plain(text.Digits));
        Assert.True(size < (ScaleOf(text.Unit) switch { "" => 1e6m, "trillion" => decimal.MaxValue, _ => 1000m }), text.Full);
    });

    [Fact]
    public void Both_languages_print_the_same_number() => ForAll((value, unit, _) =>
    {
        var (zh, en) = (Printers[0].Print(value, unit, Sense.Equal, new NumberForm()), Printers[1].Print(value, unit, Sense.Equal, new NumberForm()));
        Assert.Equal(Read(zh.Digits, zh).Number, Read(en.Digits, en).Number);
    });

    [Fact]
    public void Nothing_depends_on_the_culture() => ForAll((value, unit, digits) =>
    {
        var form = new NumberForm { Digits = digits, ShowsSign = true };
        var here = Printers.Select(p => p.Print(value, unit, Sense.AtLeast, form)).ToList();
        Assert.Equal(here, Culture.Run("fr-FR", () => Printers.Select(p => p.Print(value, unit, Sense.AtLeast, form)).ToList()));
    });

    [Fact]
    public void The_ends_of_an_interval_share_their_decimals_and_lie_within_a_twentieth_of_its_half_width() => ForAll((value, unit, _) =>
    {
        var (low, high) = (value, value + Math.Abs(value) * (0.001 + Math.Abs(value) % 1.7));
        foreach (var printer in Printers)
        {
            var text = printer.PrintInterval(low, high, unit);
            var ends = Ends().Split(text.Digits).Select(e => Read(e, text)).ToList();
            var within = InBase((high - low) / 2, unit) * 0.050001m;
            Assert.Equal([true, true], [Math.Abs(ends[0].Number - InBase(low, unit)) <= within, Math.Abs(ends[1].Number - InBase(high, unit)) <= within]);
            Assert.True(ends[0].LastDigit == ends[1].LastDigit || ends[0].Number == 0, text.Full);
        }
    });

    [Fact]
    public void An_uncertainty_keeps_two_digits_and_its_number_the_same_place() => ForAll((value, unit, _) =>
    {
        var uncertainty = Math.Abs(value) * (0.0001 + Math.Abs(value) % 0.9);
        foreach (var printer in Printers)
        {
            var text = printer.PrintWithUncertainty(value, uncertainty, unit);
            var parts = text.Digits.Split(" ± ").Select(e => Read(e, text)).ToList();
            Assert.True(Math.Abs(parts[1].Number / InBase(uncertainty, unit) - 1) <= 0.050001m, $"{uncertainty:R} in {text.Full}");
            Assert.True(Math.Abs(parts[0].Number - InBase(value, unit)) <= 0.053m * InBase(uncertainty, unit), $"{value:R} in {text.Full}");
            Assert.Equal(parts[0].LastDigit, parts[1].LastDigit);
        }
    });

    private static void ForAll(Action<double, Unit, int?> check)
    {
        var cases = from value in Numbers from unit in Gen.Elements(Units) from digits in Digits select (value, unit, digits);
        Check.One(Fixed, Prop.ForAll(cases.ToArbitrary(), c => check(c.value, c.unit, c.digits)));
    }

    // A reader's way back: digits and scale, without the words that the printer is made of.
    private static (decimal Number, decimal LastDigit) Read(string digits, NumberText text)
    {
        var (scale, plain) = (Scales[ScaleOf(text.Unit)], digits.Trim('%', '‰', '万', '亿'));
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var last = scale / (decimal)Math.Pow(10, point < 0 ? 0 : plain.Length - point - 1);
        return (Plain(plain) * scale, last);
    }

    // 64.173万 is printed as 641,700: zeros behind the fourth digit are none that count.
    private static decimal FourthDigit(double value, Unit unit) => InBase(Math.Pow(10, Math.Min(0, Rounding.Magnitude(value) - 3)), unit);

    private static decimal Plain(string digits) => decimal.Parse(digits.Replace('−', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string ScaleOf(string unit) => Scales.Keys.OrderByDescending(s => s.Length).First(s => unit.StartsWith(s, StringComparison.Ordinal) && (s.Length == 0 || s[0] > '\u007f' || unit.Length == s.Length || unit[s.Length] == ' '));

    private static decimal InBase(double value, Unit unit) => (decimal)value * (decimal)unit.Terms.Where(t => t.Power > 0).Select(t => t.Scale).FirstOrDefault(1);

    [GeneratedRegex("～|–| to ")]
    private static partial Regex Ends();
}
