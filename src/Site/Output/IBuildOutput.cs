using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Output;

/// <summary>Where a build puts its files: a folder, or memory for the preview and for tests.</summary>
public interface IBuildOutput
{
    /// <summary>Makes sure that the output can be written, and completes what an earlier, killed build began.</summary>
    /// <param name="root">The full path of the site's root.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="diagnostics">Takes the reason where it cannot be written.</param>
    void Prepare(string root, SiteSettings settings, DiagnosticBag diagnostics);

    /// <summary>Puts the files of a whole site there, all or none, in the place of those of the build before.</summary>
    /// <param name="files">The files; no path stands twice.</param>
    /// <param name="diagnostics">Takes the reason where they cannot be written.</param>
    WriteReport Write(IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics);

    /// <summary>Offers files, before the others are written, that a preview can do without until a browser asks for them.</summary>
    /// <param name="files">Makes them. Other threads may call it later, as long as the site is shown.</param>
    /// <returns>Whether they were taken; if not, they come with the others.</returns>
    bool Defer(Func<IEnumerable<OutputFile>> files) => false;

    /// <summary>Called once when a build is over, with or without errors: another may begin.</summary>
    void Release()
    {
    }
}
