using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Trace;

/// <summary>The tree of a number.</summary>
/// <param name="Node">The number itself.</param>
public sealed record TraceModel(TraceNode Node);
