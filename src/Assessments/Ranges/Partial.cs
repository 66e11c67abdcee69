using Reckon.Statistics.Intervals;

namespace Reckon.Assessments.Ranges;

/// <summary>How a result depends on one printed number.</summary>
/// <param name="Slope">Where the partial derivative lies, in units without scale.</param>
/// <param name="Occurrences">How often the number occurs when every formula is written out.</param>
internal readonly record struct Partial(Interval Slope, double Occurrences);
