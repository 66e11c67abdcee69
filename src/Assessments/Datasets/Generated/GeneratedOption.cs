using Reckon.Assessments.Microdata;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>A number below <c>with:</c> of generated data.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Description">What it says, a sentence.</param>
/// <param name="Least">The least number that may stand there.</param>
/// <param name="Most">The largest one.</param>
/// <param name="Get">Takes it from a specification.</param>
/// <param name="Set">Puts it into a specification.</param>
internal sealed record GeneratedOption(
    string Name, LocalText Description, decimal Least, decimal Most, Func<MicrodataSpecification, double> Get, Func<MicrodataSpecification, decimal, MicrodataSpecification> Set)
{
    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a number may stand there.</summary>
    public bool Allows(decimal number) => number >= Least && number <= Most && (!IsWhole || number == decimal.Truncate(number));
}
