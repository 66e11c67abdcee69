namespace Reckon.Assessments.Units;

/// <summary>A scale and a dimension: 万 job, 亿元, percent.</summary>
/// <param name="Text">The unit as its author wrote it.</param>
/// <param name="Terms">Its factors in the order written.</param>
/// <param name="Form">How it is written when it has no nouns.</param>
public sealed record Unit(string Text, IReadOnlyList<UnitTerm> Terms, UnitForm Form)
{
    /// <summary>The unit of a bare number.</summary>
    public static Unit None { get; } = new("ratio", [], UnitForm.Plain);

    /// <summary>A hundredth.</summary>
    public static Unit Percent { get; } = new("percent", [], UnitForm.Percent);

    /// <summary>The difference of two percentages.</summary>
    public static Unit PercentagePoint { get; } = new("pp", [], UnitForm.PercentagePoint);

    /// <summary>What is counted or measured.</summary>
    public Dimension Dimension { get; } = Terms.Aggregate(Dimension.None, (d, t) => d * Dimension.Of(t.Noun.Id).Power(t.Power));

    /// <summary>Whether the numbers are calendar years.</summary>
    public bool IsDate => Terms is [{ Noun.Duration: not null, Power: 1 }];

    /// <summary>Whether a number is written alike in both: the same scale and dimension, whatever the spelling.</summary>
    public bool IsSameAs(Unit other) => Form == other.Form && FromBase(1) == other.FromBase(1) && Dimension.Equals(other.Dimension);

    /// <summary>A number in this unit, in units without scale.</summary>
    public double ToBase(double value) => value * Numerator / Denominator;

    /// <summary>A number without scale, in this unit.</summary>
    public double FromBase(double value) => value * Denominator / Numerator;

    /// <summary>What a number in this unit is multiplied by to lose its scale, before it is divided by <see cref="Denominator"/>.</summary>
    internal double Numerator { get; } = Terms.Where(t => t.Power > 0).Aggregate(1.0, (s, t) => s * Math.Pow(t.Scale, t.Power));

    /// <summary>What a number in this unit is divided by to lose its scale.</summary>
    internal double Denominator { get; } = FormDivisor(Form) * Terms.Where(t => t.Power < 0).Aggregate(1.0, (s, t) => s * Math.Pow(t.Scale, -t.Power));

    // Dividing by 100 keeps more digits than multiplying by 0.01, which no double holds exactly.
    private static double FormDivisor(UnitForm form) => form switch
    {
        UnitForm.Plain => 1,
        UnitForm.Percent or UnitForm.PercentagePoint => 100,
        UnitForm.Permille => 1000,
    };
}
