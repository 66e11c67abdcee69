namespace Reckon.Support;

/// <summary>Says that output differs from an expected file.</summary>
public sealed class ExpectedException(string message) : Exception(message);
