using Reckon.Charts.Scales;
using Reckon.Charts.Specification;
using Reckon.Charts.Wording;

namespace Reckon.Charts.Guides;

/// <summary>Texts of the ticks of one axis: the same unit on all of them and, where they are at equal steps, the same decimals.</summary>
internal sealed class TickFormat
{
    private readonly int _decimals;
    private readonly double _divisor;
    private readonly string _suffix;
    private readonly bool _groups;
    private readonly bool _isListed;

    /// <summary>Chooses decimals from the step, and a power of ten from the largest tick (万 and 亿; million and billion).</summary>
    public TickFormat(ValueDomain domain, ChartLanguage language, string? unit)
    {
        var largest = domain.Ticks.Select(Math.Abs).DefaultIfEmpty(0).Max();
        (_divisor, var word) = Power(largest, language);
        _suffix = unit is "%" or "％" ? word + "%" : word;
        _isListed = domain.Listed is not null;
        _decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(domain.Step / _divisor) - 1e-9), 0, 15);
        _groups = language == ChartLanguage.En && largest / _divisor >= 10_000;
    }

    /// <summary>The text of a tick; zero carries no unit but the percent sign.</summary>
    public string Text(double tick)
    {
        var text = _isListed ? NumberText.Plain(tick / _divisor) : NumberText.Fixed(tick / _divisor, tick == 0 ? 0 : _decimals);
        if (tick == 0)
            return _suffix.EndsWith('%') ? text + "%" : text;
        return (_groups ? Grouped(text) : text) + _suffix;
    }

    private static (double Divisor, string Word) Power(double largest, ChartLanguage language) => (language, largest) switch
    {
        (ChartLanguage.Zh, >= 1e12) => (1e12, "万亿"),
        (ChartLanguage.Zh, >= 1e8) => (1e8, "亿"),
        (ChartLanguage.Zh, >= 1e5) => (1e4, "万"),
        (ChartLanguage.En, >= 1e12) => (1e12, "tn"),
        (ChartLanguage.En, >= 1e9) => (1e9, "bn"),
        (ChartLanguage.En, >= 1e6) => (1e6, "m"),
        _ => (1, ""),
    };

    private static string Grouped(string digits)
    {
        var end = digits.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? digits.Length : point;
        for (var index = end - 3; index > 0 && char.IsAsciiDigit(digits[index - 1]); index -= 3)
            digits = digits.Insert(index, ",");
        return digits;
    }
}
