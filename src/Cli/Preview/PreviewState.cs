using System.Collections.Frozen;
using Reckon.Site.Output;

namespace Reckon.Cli.Preview;

/// <summary>What the preview shows at one time. Each rebuild puts a new one in its place.</summary>
internal sealed class PreviewState
{
    // Not a record: a copy of one would share this, and be replaced from its first moment.
    private readonly TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The files of the last build without errors; none before the first.</summary>
    public IReadOnlyDictionary<string, OutputFile> Files { get; init; } = FrozenDictionary<string, OutputFile>.Empty;

    /// <summary>Those of its files that are made when the first of them is asked for.</summary>
    public Lazy<IReadOnlyDictionary<string, OutputFile>> Later { get; init; } = new(FrozenDictionary<string, OutputFile>.Empty);

    /// <summary>What stands before every address of these files.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>A digest of the files, so that a browser reloads only what changed; empty before the first good build.</summary>
    public string Version { get; init; } = "";

    /// <summary>What is wrong since, as text for people; empty when all is well.</summary>
    public string Errors { get; init; } = "";

    /// <summary>Ends when another state takes the place of this one.</summary>
    public Task Replaced => _replaced.Task;

    /// <summary>The same site with what is wrong now.</summary>
    public PreviewState WithErrors(string errors) => new() { Files = Files, Later = Later, LinkRoot = LinkRoot, Version = Version, Errors = errors };

    /// <summary>Tells those who wait that there is another state.</summary>
    public void MarkReplaced() => _replaced.TrySetResult();
}
