namespace Reckon.Statistics.InputOutput;

/// <summary>A sector (industry or product group) of an input-output table.</summary>
/// <param name="Code">The code that tells it from the others of its table.</param>
/// <param name="Name">What people call it.</param>
public readonly record struct Sector(string Code, string Name)
{
    /// <summary>Code and name, as messages show them.</summary>
    public override string ToString() => Code == Name ? Code : $"{Code} {Name}";
}
