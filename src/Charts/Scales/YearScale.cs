using System.Globalization;

namespace Reckon.Charts.Scales;

/// <summary>Years at their true distances, so that a missing year leaves a gap.</summary>
internal sealed record YearScale(int FirstYear, int LastYear, double LeftPx, double RightPx, double LabelPx) : CategoryScale
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2999;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <inheritdoc />
    public override double StepPx => (RightPx - LeftPx) / (LastYear - FirstYear + 1);

    /// <summary>Every year, or every second, fifth, tenth … as room allows; the first and the last always.</summary>
    public override IReadOnlyList<(string Text, double Px)> Labels => [.. LabelledYears.Select(year => (Name(year), MiddleOf(year)))];

    /// <inheritdoc />
    public override double? Middle(string category) => Parse(category) is { } year && year >= FirstYear && year <= LastYear ? MiddleOf(year) : null;

    /// <summary>The year that a text of four digits names, or null.</summary>
    public static int? Parse(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= EarliestYear and <= LatestYear ? year : null;

    private IEnumerable<int> LabelledYears
    {
        get
        {
            var step = Steps.FirstOrDefault(years => years * StepPx >= LabelPx, LastYear - FirstYear + 1);
            var between = Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
                .Where(year => year % step == 0 && IsClear(year, FirstYear) && IsClear(year, LastYear));
            return new[] { FirstYear }.Concat(between).Append(LastYear).Distinct();
        }
    }

    private bool IsClear(int year, int end) => Math.Abs(year - end) * StepPx >= LabelPx;

    private static string Name(int year) => year.ToString(CultureInfo.InvariantCulture);

    private double MiddleOf(int year) => LeftPx + ((year - FirstYear + 0.5) * StepPx);
}
