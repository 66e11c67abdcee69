namespace Reckon.Site.Numbers;

/// <summary>What would have to be true for a claim to hold, in words.</summary>
/// <param name="Title">What the numbers are asked for: for 4981万个 to hold, one of these would have to change.</param>
/// <param name="Items">One sentence for each number below the claim.</param>
public sealed record RequirementText(string Title, IReadOnlyList<string> Items);
