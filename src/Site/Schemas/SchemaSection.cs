namespace Reckon.Site.Schemas;

/// <summary>A mapping that a schema describes.</summary>
/// <param name="Path">Where it stands in a file: <c>quantities.*.uncertainty</c>; * stands for a name of the author's, [] for any item of a list. Empty for the whole file.</param>
/// <param name="Node">What it may hold.</param>
internal sealed record SchemaSection(string Path, SchemaNode Node);
