namespace Reckon.Statistics.Arithmetic;

/// <summary>Says that an iteration did not settle within its steps.</summary>
/// <param name="message">What was iterated, how often, and how far it still moved.</param>
public sealed class ConvergenceException(string message) : Exception(message);
