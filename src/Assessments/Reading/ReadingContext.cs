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
    string Slug, string Folder, string Input, SourceFolder Files, UnitRegistry Units, IReadOnlyList<Source> Sources, DiagnosticBag Diagnostics)
{
    /// <summary>Stands among the broken names when nobody knows which ones are: a file of quantities could not be read.</summary>
    public const string Everything = "*";

    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The names of quantities and tables whose declaration has an error: formulas that name them need no error of their own.</summary>
    public IReadOnlySet<string> Broken => _broken;

    /// <summary>Remembers that a declaration cannot be used.</summary>
    public void Break(string name) => _broken.Add(name);

    /// <summary>Remembers that any name may be one of a declaration that could not be read.</summary>
    public void BreakAll() => _broken.Add(Everything);
}
