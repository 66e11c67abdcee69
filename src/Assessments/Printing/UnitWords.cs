using System.Globalization;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Printing;

/// <summary>The words of units in a language.</summary>
/// <param name="language">The language's code.</param>
internal sealed class UnitWords(string language)
{
    private static readonly (double Scale, string Words)[] EnglishScales =
        [(1e12, "trillion"), (1e9, "billion"), (1e8, "100 million"), (1e7, "10 million"), (1e6, "million"), (1e5, "100,000"), (1e4, "10,000"), (1e3, "1,000"), (1e2, "100")];

    private static readonly Dictionary<string, string> ChineseScales = new(StringComparer.Ordinal)
    {
        ["thousand"] = "千",
        ["million"] = "百万",
        ["billion"] = "十亿",
        ["trillion"] = "万亿",
    };

    /// <summary>Whether numbers keep 万 and 亿.</summary>
    public bool KeepsScale { get; } = language == "zh";

    /// <summary>The nouns of a unit behind a number.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="scale">The scale words before the first noun, with nothing behind them; empty for none.</param>
    /// <param name="isOne">Whether the number is 1, where a language has a singular.</param>
    public string Of(Unit unit, string scale, bool isOne)
    {
        var priced = unit.Terms.Where(t => t.Noun.PriceYear is not null).ToList();
        var last = priced.Count == 1 ? Prices(priced[0]) : "";
        var over = string.Join("·", unit.Terms.Where(t => t.Power > 0).Select((t, i) => Over(t, i == 0 ? scale : null, isOne) + OwnPrices(t)));
        return Join(over.Length == 0 ? scale : over, Under([.. unit.Terms.Where(t => t.Power < 0)], OwnPrices), Form(unit.Form, isOne)) + last;

        // The prices of one year stand behind the whole unit, those of two years each behind its own money.
        string OwnPrices(UnitTerm term) => last.Length == 0 && term.Noun.PriceYear is not null ? Prices(term) : "";
    }

    /// <summary>The sign that stands behind a number without a gap: %, ‰; else empty.</summary>
    public string Sign(UnitForm form) => form is UnitForm.Percent or UnitForm.Permille ? Form(form, isOne: false) : "";

    // 10,000 for 万; empty for none.
    private static string EnglishScale(double scale) => EnglishScales.FirstOrDefault(s => s.Scale == scale).Words ?? "";

    private string Over(UnitTerm term, string? scale, bool isOne)
    {
        if (term.Noun.Duration is not null) return KeepsScale ? term.Noun.Word.In(language) : "";
        var word = (isOne ? term.Noun.Word : term.Noun.Plural).In(language);
        return Phrase(scale ?? OwnScale(term), word) + PowerOf(term);
    }

    private string Prices(UnitTerm term)
    {
        var year = term.Noun.PriceYear!.Value.ToString(CultureInfo.InvariantCulture);
        return KeepsScale ? $"（{year}年价格）" : $" at {year} prices";
    }

    private string Under(IReadOnlyList<UnitTerm> terms, Func<UnitTerm, string> prices)
    {
        var words = terms.Select(t => Under(t) + prices(t)).ToList();
        if (!KeepsScale) return string.Concat(words.Select(w => " per " + w));
        return words.Count > 1 ? $"/({string.Join("·", words)})" : string.Concat(words.Select(w => "/" + w));
    }

    private string Under(UnitTerm term)
    {
        var isPlural = !KeepsScale && term.Scale > 1;
        return Phrase(OwnScale(term), (isPlural ? term.Noun.Plural : term.Noun.Per).In(language) + PowerOf(term));
    }

    /// <summary>The words of a noun's own scale: 万, and 百万 for a million; 10,000.</summary>
    public string OwnScale(UnitTerm term) => KeepsScale ? ChineseScales.GetValueOrDefault(term.ScaleWord, term.ScaleWord) : EnglishScale(term.Scale);

    private string Phrase(string scale, string word)
    {
        if (scale.Length == 0 || word.Length == 0) return scale + word;
        return KeepsScale ? scale + word : $"{scale} {word}";
    }

    private static string PowerOf(UnitTerm term) => Math.Abs(term.Power) switch { 1 => "", 2 => "²", 3 => "³", var n => $"^{n}" };

    private string Form(UnitForm form, bool isOne) => form switch
    {
        UnitForm.Plain => "",
        UnitForm.Percent => "%",
        UnitForm.Permille => "‰",
        UnitForm.PercentagePoint when KeepsScale => "个百分点",
        UnitForm.PercentagePoint => isOne ? "percentage point" : "percentage points",
    };

    private static string Join(string over, string under, string form) => (form + over + under).TrimStart();
}
