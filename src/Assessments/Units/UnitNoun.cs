using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Units;

/// <summary>A noun that can be counted or measured.</summary>
/// <param name="Id">Its name in units, for instance <c>job</c>; with its price year for money of one year's prices: <c>yuan@2020</c>.</param>
/// <param name="Word">The word behind a number in each language: 个, job.</param>
/// <param name="Plural">The word behind other numbers than one, where a language has one.</param>
/// <param name="Aliases">Other spellings accepted in units.</param>
/// <param name="Duration">For a point in time such as a calendar year: the noun that the difference of two counts; else null.</param>
public sealed record UnitNoun(string Id, LocalText Word, LocalText Plural, IReadOnlyList<string> Aliases, string? Duration)
{
    /// <summary>What stands between a currency and the year of its prices.</summary>
    public const char PriceMark = '@';

    /// <summary>The word below a fraction line: 月 in 元/月, where a number has 个月.</summary>
    public LocalText Per { get; init; } = Word;

    /// <summary>How it is made of a smaller noun, always and exactly: an hour of 60 minutes. Null for none.</summary>
    public ExactScale? Exact { get; init; }

    /// <summary>Whether it is money, which has prices of some year.</summary>
    public bool IsCurrency { get; init; }

    /// <summary>For money at the prices of one year: that year. Null for current prices and for what is no money.</summary>
    public int? PriceYear { get; init; }

    /// <summary>The noun without its price year.</summary>
    public string BaseId => Id.Split(PriceMark)[0];

    /// <summary>Money at the prices of a year: a noun of its own, which does not mix with current prices or another year's.</summary>
    /// <exception cref="InvalidOperationException">The noun is no currency.</exception>
    public UnitNoun At(int year) => IsCurrency
        ? this with { Id = FormattableString.Invariant($"{Id}{PriceMark}{year}"), PriceYear = year, Aliases = [] }
        : throw new InvalidOperationException($"'{Id}' is no currency, so it has no prices.");
}
