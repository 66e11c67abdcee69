namespace Reckon.Site.Mathematics;

/// <summary>What is wrong with a formula.</summary>
/// <param name="Start">Where, as an offset into its TeX.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Hint">What to do, or null.</param>
internal sealed record TexProblem(int Start, int Length, string Message, string? Hint);
