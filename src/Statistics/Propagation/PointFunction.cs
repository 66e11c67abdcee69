namespace Reckon.Statistics.Propagation;

/// <summary>Computes all outputs of a model for one value of each input; called from several threads at once.</summary>
/// <param name="inputs">One value of each input.</param>
/// <param name="results">Room for one value of each output.</param>
public delegate void PointFunction(ReadOnlySpan<double> inputs, Span<double> results);
