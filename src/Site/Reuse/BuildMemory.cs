namespace Reckon.Site.Reuse;

/// <summary>What a preview remembers from one build to the next of one site: the last one without errors.</summary>
/// <remarks>Nothing of it is used unless every file that was read, every list of a folder and every setting is still what it was, but for the texts of single pages.</remarks>
public sealed class BuildMemory
{
    private volatile KeptBuild? _last;

    /// <summary>Keeps a build for the next one.</summary>
    internal void Keep(KeptBuild build) => _last = build;

    /// <summary>The last build with the pages that changed since; null where more than the texts of pages did.</summary>
    internal ResumedBuild? Resume(BuildRequest request) => _last is { } kept && kept.IsOf(request) ? ResumedBuild.Of(kept, request.Root) : null;
}
