namespace Reckon.Site.Shortcodes.Closure;

/// <summary>A file of a table that readers may take with them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its address.</param>
public sealed record ClosureFile(string Name, string Href);
