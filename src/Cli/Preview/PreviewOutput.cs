using System.Collections.Frozen;
using Reckon.Diagnostics;
using Reckon.Site.Output;
using Reckon.Site.Settings;

namespace Reckon.Cli.Preview;

/// <summary>Keeps the site in memory, with the settings that the server has to know.</summary>
internal sealed class PreviewOutput : IBuildOutput
{
    private readonly MemoryOutput _memory = new();
    private Func<IEnumerable<OutputFile>> _offered = () => [];

    /// <summary>The files of the last build without errors, by path.</summary>
    public IReadOnlyDictionary<string, OutputFile> Files => _memory.Files;

    /// <summary>Those of its files that are made when the first of them is asked for, by path.</summary>
    public Lazy<IReadOnlyDictionary<string, OutputFile>> Later { get; private set; } = new(FrozenDictionary<string, OutputFile>.Empty);

    /// <summary>What stands before every address of these files.</summary>
    public string LinkRoot { get; private set; } = "";

    /// <summary>The settings of the last build, with or without errors; null before the first.</summary>
    public SiteSettings? Settings { get; private set; }

    /// <inheritdoc />
    public void Prepare(string root, SiteSettings settings, DiagnosticBag diagnostics) => (Settings, _offered) = (settings, () => []);

    /// <inheritdoc />
    public bool Defer(Func<IEnumerable<OutputFile>> files)
    {
        _offered = files;
        return true;
    }

    /// <inheritdoc />
    public WriteReport Write(IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics)
    {
        var offered = _offered;
        LinkRoot = Settings?.LinkRoot ?? "";
        Later = new(() => offered().ToFrozenDictionary(f => f.Path, StringComparer.Ordinal));
        return _memory.Write(files, diagnostics);
    }
}
