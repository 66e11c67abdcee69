using Reckon.Charts.Specification;

namespace Reckon.Charts.Marks;

/// <summary>What an author may know of a mark before using it.</summary>
/// <param name="Name">The name that specifications use.</param>
/// <param name="Summary">One English sentence: what it shows best.</param>
/// <param name="Required">Channels that must be encoded.</param>
/// <param name="Optional">Channels that may be encoded.</param>
/// <param name="Category">The channel that names the years or categories.</param>
/// <param name="Value">The channel that carries the numbers.</param>
public sealed record MarkEntry(string Name, string Summary, IReadOnlyList<Channel> Required, IReadOnlyList<Channel> Optional, Channel Category, Channel Value);
