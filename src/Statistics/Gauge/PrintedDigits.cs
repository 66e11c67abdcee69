using System.Globalization;

namespace Reckon.Statistics.Gauge;

/// <summary>A certified number as a source prints it.</summary>
/// <remarks>Zero and infinity count as 15 digits. Whatever comes out in the place of a zero is error, and is measured by its decimal places.</remarks>
internal sealed class PrintedDigits
{
    private const int Most = 15;

    private readonly double _value;
    private readonly int _printed;

    /// <summary>Reads the number.</summary>
    /// <param name="text">Digits with a point and an exponent or without.</param>
    public PrintedDigits(string text)
    {
        _value = double.Parse(text, CultureInfo.InvariantCulture);
        var mantissa = text.Split('E', 'e')[0];
        _printed = string.Concat(mantissa.Where(char.IsAsciiDigit)).TrimStart('0').Length;
    }

    /// <summary>How many significant digits are printed, at most 15.</summary>
    public int Count => _value == 0 || !double.IsFinite(_value) ? Most : Math.Min(Most, _printed);

    /// <summary>How many of them another number keeps: all when it is written the same with so many digits.</summary>
    public double KeptBy(double found) => IsWrittenLike(found) ? Count : DigitsKept.Of(_value, found, Count);

    private bool IsWrittenLike(double found)
    {
        if (_value == 0 || !double.IsFinite(_value) || !double.IsFinite(found)) return found.Equals(_value);
        var format = $"E{Math.Min(_printed, 17) - 1}";
        return found.ToString(format, CultureInfo.InvariantCulture) == _value.ToString(format, CultureInfo.InvariantCulture);
    }
}
