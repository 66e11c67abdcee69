using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Reading;

/// <summary>What the readers of one assessment's parts share.</summary>
/// <param name="Slug">The assessment's slug.</param>
/// <param name="Folder">Its folder, relative to the site's root.</param>
/// <param name="Input">The input folder: no file is read outside it.</param>
/// <param name="Files">The site's files.</param>
/// <param name="Units">The nouns it knows.</param>
/// <param name="Sources">Its sources.</param>
/// <param name="Diagnostics">Takes what is wrong.</param>
internal sealed record ReadingContext(
    string Slug, string Folder, string Input, SourceFolder Files, UnitRegistry Units, IReadOnlyList<Source> Sources, DiagnosticBag Diagnostics);
