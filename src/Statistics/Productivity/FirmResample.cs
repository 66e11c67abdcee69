using Reckon.Statistics.InvertedU;

namespace Reckon.Statistics.Productivity;

/// <summary>What one sample that was drawn again from the firms comes to; all values are NaN when it does not determine a curve.</summary>
/// <param name="Curve">The productivity curve fitted to it.</param>
/// <param name="MeanSales">Its mean of sales.</param>
/// <param name="MeanProductivity">Its mean of sales for each job.</param>
/// <param name="MeanJobs">Its mean of jobs.</param>
public readonly record struct FirmResample(Parabola Curve, double MeanSales, double MeanProductivity, double MeanJobs);
