using System.Text.Json.Nodes;

namespace Reckon.Site.Tests.Schemas;

/// <summary>A mapping that a file of a kind may hold.</summary>
/// <param name="Path">Where it stands in the file: <c>quantities.a.implied</c>.</param>
/// <param name="Definition">Where the schema describes it: <c>assessment.schema.json#/$defs/implied</c>.</param>
/// <param name="Keys">The keys that the schema knows there.</param>
/// <param name="Documents">Files with the mapping and one more key in it; several where other keys decide which ones are known.</param>
internal sealed record SchemaPlace(string Path, string Definition, IReadOnlyList<string> Keys, Func<string, IReadOnlyList<JsonNode>> Documents);
