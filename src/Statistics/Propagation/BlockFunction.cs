namespace Reckon.Statistics.Propagation;

/// <summary>Computes all outputs of a model for a block of draws, array by array; called from several threads at once.</summary>
/// <param name="inputs">n draws of each input.</param>
/// <param name="results">Room for n results of each output; what is in it before means nothing.</param>
public delegate void BlockFunction(DrawBlock inputs, ResultBlock results);
