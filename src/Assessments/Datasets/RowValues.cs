using Reckon.Assessments.Units;

namespace Reckon.Assessments.Datasets;

/// <summary>A number for each row of a dataset.</summary>
/// <param name="Values">In units without scale; NaN where the row is to be left out.</param>
/// <param name="Dimension">What they count.</param>
internal sealed record RowValues(double[] Values, Dimension Dimension);
