using Reckon.Site.Reuse;

namespace Reckon.Site;

/// <summary>What a build is asked to do.</summary>
public sealed record BuildRequest
{
    /// <summary>The folder with <c>statiq.json</c>, <c>input</c> and <c>theme</c>.</summary>
    public required string Root { get; init; }

    /// <summary>Environment variables; those that start with <c>RECKON_</c> are settings.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Settings of the command line, which win over all others.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Remembers the build for the next one of the same site; null where there will be none. The result is the same.</summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>Whether the site is reviewed, too: the rules of <c>reckon check</c> are run over it.</summary>
    public bool IsReview { get; init; }

    /// <summary>How many threads run pages; all processors by default. The result is the same for any number.</summary>
    public int Threads { get; init; } = System.Environment.ProcessorCount;
}
