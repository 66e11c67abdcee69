namespace Reckon.Assessments.Uncertainty;

/// <summary>How many draws are taken, from which seed.</summary>
/// <param name="Draws">How many; with <paramref name="IsAdaptive"/> the most.</param>
/// <param name="IsAdaptive">Whether to stop once means, deviations and interval ends have settled to two digits of the uncertainty (JCGM 101:2008, 7.9).</param>
/// <param name="Seed">Gives other draws when changed.</param>
internal sealed record DrawSettings(int Draws, bool IsAdaptive, ulong Seed)
{
    /// <summary>A hundred thousand draws: interval ends settle to about two digits of the uncertainty.</summary>
    public static DrawSettings Default { get; } = new(100_000, false, 1);
}
