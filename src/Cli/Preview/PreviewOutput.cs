using Reckon.Diagnostics;
using Reckon.Site.Output;
using Reckon.Site.Settings;

namespace Reckon.Cli.Preview;

/// <summary>Keeps the site in memory, with the settings that the server has to know.</summary>
internal sealed class PreviewOutput : IBuildOutput
{
    private readonly MemoryOutput _memory = new();

    /// <summary>The files of the last build without errors, by path.</summary>
    public IReadOnlyDictionary<string, OutputFile> Files => _memory.Files;

    /// <summary>What stands before every address of these files.</summary>
    public string LinkRoot { get; private set; } = "";

    /// <summary>The settings of the last build, with or without errors; null before the first.</summary>
    public SiteSettings? Settings { get; private set; }

    /// <inheritdoc />
    public void Prepare(string root, SiteSettings settings, DiagnosticBag diagnostics) => Settings = settings;

    /// <inheritdoc />
    public WriteReport Write(IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics)
    {
        LinkRoot = Settings?.LinkRoot ?? "";
        return _memory.Write(files, diagnostics);
    }
}
