using Reckon.Assessments.Units;

namespace Reckon.Assessments.Printing;

/// <summary>
/// Chooses the scale that a number is shown in: in Chinese that of its unit, or the largest of 万, 亿 and 万亿 below it where the unit is
/// in millions; else the largest of million, billion and trillion below it.
/// </summary>
/// <param name="words">The language's words.</param>
internal sealed class ScaleChooser(UnitWords words)
{
    // Below a million all digits are written, in Chinese below ten thousand.
    private static readonly (double Size, string Words)[] English = [(1, ""), (1e6, "million"), (1e9, "billion"), (1e12, "trillion")];
    private static readonly (double Size, string Words)[] Chinese = [(1, ""), (1e4, "万"), (1e8, "亿"), (1e12, "万亿")];
    private const double LargestInFull = 1e5;
    private readonly (double Size, string Words)[] _steps = words.KeepsScale ? Chinese : English;

    /// <summary>The scale of a number as it is rounded.</summary>
    /// <param name="unit">Its unit.</param>
    /// <param name="size">Its absolute value.</param>
    public NumberScale Of(Unit unit, double size)
    {
        if (IsFixed(unit)) return new NumberScale(1, OwnWords(unit));
        var own = NumberScale.Of(unit);
        var step = _steps.Last(s => s.Size == 1 || size * own >= s.Size);
        return new NumberScale(own / step.Size, step.Words);
    }

    /// <summary>The scale of all numbers of a chart: also in Chinese, where the unit has none of its own, 万 or 亿 from a hundred thousand on, so that axis and values are counted alike.</summary>
    /// <param name="unit">Their unit.</param>
    /// <param name="size">The largest absolute value.</param>
    public NumberScale OfChart(Unit unit, double size)
    {
        if (!words.KeepsScale || unit.Form != UnitForm.Plain || First(unit)?.ScaleWord is { Length: > 0 } || NumberScale.Of(unit) != 1 || size < LargestInFull) return Of(unit, size);
        var step = Chinese.Last(s => size >= s.Size);
        return new NumberScale(1 / step.Size, step.Words);
    }

    /// <summary>The same for a number that is rounded to decimals of the scale itself: 999.96 million with no decimals is 1 billion.</summary>
    public NumberScale Of(Unit unit, double size, Func<NumberScale, decimal> rounded)
    {
        var scale = Of(unit, size);
        if (IsFixed(unit)) return scale;
        var step = Array.FindIndex(_steps, s => s.Words == scale.Words);
        var isFull = step < _steps.Length - 1 && Math.Abs(rounded(scale)) >= (decimal)(_steps[step + 1].Size / _steps[step].Size);
        return isFull ? new NumberScale(NumberScale.Of(unit) / _steps[step + 1].Size, _steps[step + 1].Words) : scale;
    }

    /// <summary>The words of a unit's own scale: 万; 10,000.</summary>
    public string OwnWords(Unit unit) => First(unit) is { } first ? words.OwnScale(first) : "";

    // Shares are not counted in millions. Chinese readers know a source's 万 and 亿; million and billion are words of other languages.
    private bool IsFixed(Unit unit) => unit.Form != UnitForm.Plain || words.KeepsScale && First(unit)?.ScaleWord is not [< '\u0080', ..];

    private static UnitTerm? First(Unit unit) => unit.Terms.FirstOrDefault(t => t.Power > 0);
}
