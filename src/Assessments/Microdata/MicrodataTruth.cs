namespace Reckon.Assessments.Microdata;

/// <summary>A true total of the population.</summary>
/// <param name="Name">What is summed: <c>staff</c>, or within a tier <c>staff.top</c>.</param>
/// <param name="Value">The total.</param>
public sealed record MicrodataTruth(string Name, double Value);
