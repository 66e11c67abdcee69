using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.InputOutput;

/// <summary>How many work in each sector of a table.</summary>
/// <param name="Jobs">A number for each sector, in units without scale.</param>
/// <param name="Unit">What is counted: persons, jobs, full-time equivalents.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Limits">What has to be known before it is used, or null.</param>
/// <param name="File">Its file, relative to the site's root.</param>
public sealed record IoEmployment(IReadOnlyList<double> Jobs, Unit Unit, Source Source, LocalText? Limits, string File);
