using System.Globalization;

namespace Reckon.Assessments.Units;

/// <summary>The nouns that units may use.</summary>
public sealed class UnitRegistry
{
    private readonly Dictionary<string, UnitNoun> _bySpelling = new(StringComparer.Ordinal);

    /// <summary>A registry of nouns; a later noun of the same spelling replaces an earlier one.</summary>
    public UnitRegistry(IEnumerable<UnitNoun> nouns)
    {
        foreach (var noun in nouns)
        {
            foreach (var spelling in noun.Aliases.Prepend(noun.Id)) _bySpelling[spelling] = noun;
        }
    }

    /// <summary>All nouns in the order of their ids.</summary>
    public IReadOnlyList<UnitNoun> Nouns => [.. _bySpelling.Values.Distinct().OrderBy(n => n.Id, StringComparer.Ordinal)];

    /// <summary>All spellings in ordinal order.</summary>
    public IReadOnlyList<string> Spellings => [.. _bySpelling.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A registry with more nouns.</summary>
    public UnitRegistry With(IEnumerable<UnitNoun> nouns) => new(_bySpelling.Values.Distinct().Concat(nouns));

    /// <summary>The noun of a spelling, or null. A currency may have the year of its prices behind it: <c>yuan@2020</c>, <c>元@2020</c>.</summary>
    public UnitNoun? Find(string spelling)
    {
        if (_bySpelling.TryGetValue(spelling, out var noun)) return noun;
        return PriceYear(spelling) is var (currency, year) && _bySpelling.TryGetValue(currency, out var money) && money.IsCurrency ? money.At(year) : null;
    }

    /// <summary>The nouns that are counted with a word, for instance 个.</summary>
    public IReadOnlyList<UnitNoun> CountedWith(string word) =>
        [.. Nouns.Where(n => n.Word.Languages.Any(l => n.Word.In(l) == word))];

    private static (string Currency, int Year)? PriceYear(string spelling)
    {
        var mark = spelling.IndexOf(UnitNoun.PriceMark, StringComparison.Ordinal);
        var isYear = int.TryParse(spelling.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100;
        return mark > 0 && isYear && spelling.Length == mark + 5 ? (spelling[..mark], year) : null;
    }
}
