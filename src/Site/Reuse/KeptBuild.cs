using Reckon.Diagnostics;
using Reckon.Site.Rendering;

namespace Reckon.Site.Reuse;

/// <summary>A build without errors, as far as the next may need it.</summary>
/// <param name="Request">What it was asked.</param>
/// <param name="Log">All that it read.</param>
/// <param name="Site">What its pages shared.</param>
/// <param name="Found">What was found before any page ran: no errors.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record KeptBuild(BuildRequest Request, FolderLog Log, SiteContext Site, IReadOnlyList<Diagnostic> Found, BuiltPages Pages)
{
    /// <summary>Whether it was asked the same.</summary>
    public bool IsOf(BuildRequest request) => request.Root == Request.Root && Same(request.Environment, Request.Environment) && Same(request.Settings, Request.Settings);

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(e => other.TryGetValue(e.Key, out var value) && value == e.Value);
}
