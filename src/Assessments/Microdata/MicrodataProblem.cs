namespace Reckon.Assessments.Microdata;

/// <summary>Something that is wrong with a specification.</summary>
/// <param name="Option">Of what: <c>population</c>, <c>sample</c>, <c>tilt</c>, <c>allocation</c>, or a parameter such as <c>share_all</c>.</param>
/// <param name="Sentence">What.</param>
public sealed record MicrodataProblem(string Option, string Sentence);
