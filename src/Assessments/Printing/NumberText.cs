namespace Reckon.Assessments.Printing;

/// <summary>A number as it stands on a page, in its parts.</summary>
/// <param name="Bound">The sign of a bound with the gap behind it ("≥ "), or empty.</param>
/// <param name="Digits">The digits with sign: 3463, 34.63, −2.4.</param>
/// <param name="Unit">Scale and noun: 万个, million jobs, %; empty for a bare number.</param>
/// <param name="Gap">What stands between digits and unit: empty in Chinese, a no-break space in English.</param>
public sealed record NumberText(string Bound, string Digits, string Unit, string Gap)
{
    /// <summary>All parts together: 3463万个, ≥ 34.63 million jobs.</summary>
    public string Full => Unit.Length == 0 ? Bound + Digits : Bound + Digits + Gap + Unit;
}
