namespace Reckon.Site.Mathematics;

/// <summary>A part of a formula between two blanks of its spacing.</summary>
/// <param name="Element">How it is written.</param>
/// <param name="Role">What it is to its neighbours.</param>
/// <param name="TakesLimits">Whether its scripts stand above and below it in displayed formulas.</param>
internal sealed record MathAtom(MathElement Element, MathRole Role, bool TakesLimits = false)
{
    /// <summary>What stands in the place of something that could not be read.</summary>
    public static MathAtom Nothing { get; } = Ordinary(MathElement.Nothing);

    public static MathAtom Ordinary(MathElement element) => new(element, MathRole.Ordinary);
}
