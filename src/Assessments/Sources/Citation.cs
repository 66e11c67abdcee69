using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Sources;

/// <summary>A place in a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">Section, table or page; null when the whole is meant.</param>
public sealed record Citation(Source Source, LocalText? At);
