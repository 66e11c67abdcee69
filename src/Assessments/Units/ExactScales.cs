namespace Reckon.Assessments.Units;

/// <summary>Converts between nouns that differ by an exact number: minutes and hours, months and years.</summary>
/// <remarks>
/// Only the scale changes. Above and below the fraction line each family of nouns (minute, hour, day, week; month, year) keeps
/// its power, so that a rate never cancels: eight hours a day for a week are 40 or 56 hours, which only a number of days per
/// week can tell, and eight hours a day are no third of a person.
/// </remarks>
public sealed class ExactScales
{
    // Longer chains than any measure has; a declaration that leads back to itself ends here.
    private const int LongestChain = 16;
    private readonly Dictionary<string, ExactScale> _steps = new(StringComparer.Ordinal);

    /// <summary>The conversions that nouns declare; the first of a name counts.</summary>
    public ExactScales(IEnumerable<UnitNoun> nouns)
    {
        foreach (var noun in nouns)
        {
            if (noun.Exact is { } exact) _steps.TryAdd(noun.Id, exact);
        }
    }

    /// <summary>What a number has to be multiplied by to become one of another dimension; null when no exact scale leads there.</summary>
    public double? Factor(Dimension from, Dimension to)
    {
        if (from.Equals(to)) return 1;
        var (own, wanted) = (Families(from), Families(to));
        return own.Count == wanted.Count && own.All(f => wanted.GetValueOrDefault(f.Key) == f.Value) ? Scale(from) / Scale(to) : null;
    }

    /// <summary>What turns the quotient of two such nouns (minute/hour) into a share; null when it is none.</summary>
    public double? ShareFactor(Dimension quotient)
    {
        var families = Families(quotient);
        var isShare = families.Count == 2 && families.Keys.Select(f => f.Noun).Distinct().Count() == 1 && families.Values.Sum() == 0 && quotient.Powers.Keys.All(IsScaled);
        return isShare ? Scale(quotient) : null;
    }

    // The smallest noun of each family, above and below the fraction line, with its power.
    private Dictionary<(string Noun, bool IsUnder), int> Families(Dimension dimension) =>
        dimension.Powers.GroupBy(p => (Smallest(p.Key).Noun, p.Value < 0)).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));

    private double Scale(Dimension dimension) => dimension.Powers.Aggregate(1.0, (scale, p) => scale * Math.Pow(Smallest(p.Key).Factor, p.Value));

    private bool IsScaled(string noun) => _steps.ContainsKey(noun) || _steps.Values.Any(s => s.Noun == noun);

    private ExactScale Smallest(string noun)
    {
        var found = new ExactScale(1, noun);
        for (var i = 0; i < LongestChain && _steps.TryGetValue(found.Noun, out var step); i++) found = new ExactScale(found.Factor * step.Factor, step.Noun);
        return found;
    }
}
