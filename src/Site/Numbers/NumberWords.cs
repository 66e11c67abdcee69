using System.Globalization;
using Reckon.Assessments.Bridges;
using Reckon.Assessments.Cards;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Site.Numbers;

/// <summary>The words around numbers: formulas, kinds, verdicts, ranges, sources.</summary>
/// <param name="context">The language's numbers and words.</param>
public sealed class NumberWords(NumberContext context)
{
    // All sources so far are Chinese.
    private const string SourceLanguage = "zh";

    /// <summary>A quantity's label; rows of a table with their keys: 小程序就业机会（2020）.</summary>
    public string Label(Quantity quantity)
    {
        var label = quantity.Label.In(context.Language);
        return quantity.Keys.Count == 0 ? label : context.Word("label.keyed", label, string.Join(context.Word("comma"), quantity.Keys));
    }

    /// <summary>The label of a quantity by id.</summary>
    public string Label(QuantityId id) => context.Portfolio.FindQuantity(id) is { } quantity ? Label(quantity) : id.Name;

    /// <summary>A formula with labels for names, or null when there is none.</summary>
    /// <param name="parts">The formula.</param>
    /// <param name="owner">The slug of the assessment that it belongs to; the title of any other stands before its labels.</param>
    public string? Formula(IReadOnlyList<FormulaPart> parts, string? owner) =>
        parts.Count == 0 ? null : string.Concat(parts.Select(p => p.Quantity is { } id ? Named(id, p.IsPrinted, owner) : p.Text));

    /// <summary>The label of a quantity, with the title of its assessment where that is another one.</summary>
    public string LabelFor(QuantityId id, string? owner) =>
        id.Assessment == owner || context.Portfolio.FindAssessment(id.Assessment) is not { } other ? Label(id) : context.Word("label.foreign", other.Title.In(context.Language), Label(id));

    private static string KindName(QuantityKind kind) => kind switch
    {
        QuantityKind.Printed => "printed",
        QuantityKind.Formula => "formula",
        QuantityKind.Estimate => "estimate",
        QuantityKind.Implied => "implied",
    };

    /// <summary>The name of a quantity's kind for style sheets; "unpublished" for what nobody printed and nothing tells, "withheld" for a cell that is not shown.</summary>
    public static string KindName(Quantity quantity) => quantity switch
    {
        { Withheld: not null } => "withheld",
        { Value: null } => "unpublished",
        _ => KindName(quantity.Kind),
    };

    /// <summary>What stands for the number of a cell that is withheld: its few cases, or that it protects another one.</summary>
    public string Withheld(WithheldCell cell) =>
        cell.IsSecondary ? context.Word("table.protected") : context.Word("table.withheld", cell.Below.ToString(CultureInfo.InvariantCulture));

    /// <summary>A quantity's kind in words; what is made up was printed by nobody.</summary>
    public string Kind(Quantity quantity) => context.Word(IsMadeUp(quantity) ? "kind.synthetic" : $"kind.{KindName(quantity)}");

    private static bool IsMadeUp(Quantity quantity) => quantity is { IsSynthetic: true, Kind: QuantityKind.Printed, Value: not null };

    /// <summary>The name of a verdict for style sheets.</summary>
    public static string StatusName(ClaimStatus status) => status switch
    {
        ClaimStatus.Reconciles => "reconciles",
        ClaimStatus.Rounding => "rounding",
        ClaimStatus.Contradicts => "contradicts",
        ClaimStatus.Untestable => "untestable",
    };

    /// <summary>A verdict in words.</summary>
    public string Status(string name) => context.Word($"status.{name}");

    /// <summary>Why a claim has its verdict.</summary>
    public string Why(Claim claim) => claim.Slip is { } slip ? Slip(slip) : context.Word($"why.{ReasonName(claim.Reason)}");

    /// <summary>A claim's verdict with its reason.</summary>
    public string Verdict(Claim claim) => context.Word("trace.verdict", Status(StatusName(claim.Status)), Why(claim));

    /// <summary>A printed number: in the words of its source where the page has the source's language, else in digits. What no source prints is said to be demanded.</summary>
    public string Printed(Claim claim)
    {
        if (claim.IsQuoted && context.Language == SourceLanguage) return claim.PrintedText;
        if (claim.Printed.Upper is { } upper) return context.Printer.PrintRange(new ValueRange((double)claim.Printed.Nominal, (double)upper), claim.Unit, Math.Max(0, claim.Printed.Decimals)).Full;
        var text = context.Printer.Print(claim.Printed, claim.Unit, new NumberForm()).Full;
        return claim.IsDemanded ? context.Word("audit.demanded", text) : text;
    }

    /// <summary>The printed number of a quantity whose computed value is written otherwise, or null.</summary>
    public string? PrintedBeside(Quantity quantity)
    {
        if (quantity.Printed is not { } printed || quantity.Kind != QuantityKind.Formula) return null;
        var text = context.Printer.Print(printed, quantity.Unit, new NumberForm { ShowsBound = false });
        return text.Digits == context.Printer.Print(quantity, new NumberForm()).Digits ? null : text.Full;
    }

    /// <summary>What stands before a number in tables: the sign of a bound, or the word for "about" and "nearly".</summary>
    public string Before(Sense sense, NumberText text) => sense switch
    {
        Sense.About => context.Word("sense.about"),
        Sense.Nearly => context.Word("sense.nearly"),
        _ => text.Bound,
    };

    /// <summary>A range in words, or null when it is unknown, empty or a single number.</summary>
    public string? Range(ValueRange? range, Unit unit)
    {
        if (range is not { } known || known.IsNarrow || (double.IsInfinity(known.Low) && double.IsInfinity(known.High))) return null;
        return context.Printer.PrintRange(known, unit, null).Full;
    }

    /// <summary>The 95 % interval of a quantity, or null where nothing is said of its uncertainty: 95%区间3400～4100万个.</summary>
    public string? Interval(Quantity quantity) => quantity.Spread is { } spread
        ? context.Word("interval", context.Printer.Print(spread.Level * 100, Unit.Percent, Sense.Equal, new NumberForm()).Full, context.Printer.PrintRange(new ValueRange(spread.Low, spread.High), quantity.Unit, null).Full)
        : null;

    /// <summary>What an estimator is called.</summary>
    public string Method(string estimator) => MethodCards.All.Find(estimator)?.Title.In(context.Language) ?? estimator;

    /// <summary>A number that tells how far to trust an estimate, with what is to be feared at its value.</summary>
    public string Diagnostic(EstimateDiagnostic diagnostic)
    {
        var line = $"{diagnostic.Label.In(context.Language)}{context.Word("colon")}{context.Printer.Print(diagnostic.Value, Unit.None, Sense.Equal, new NumberForm()).Full}";
        return diagnostic.Warning is { } warning ? $"{line}{context.Word("semicolon")}{warning.In(context.Language)}" : line;
    }

    /// <summary>What a quantity rests on, in a few words: its assumption, its source, or its formula.</summary>
    public string? Basis(Quantity quantity)
    {
        if (quantity.Assumption is { } assumption) return context.Word("basis.assumption", assumption.In(context.Language));
        if (quantity.Citation is null && Formula(quantity.FormulaParts, quantity.Id.Assessment) is { } formula) return formula;
        return quantity.Citation is { } citation ? Source(citation).Text : null;
    }

    /// <summary>An interval in words, without nouns: 95%区间3400万～4100万; 95% interval 34–41 million.</summary>
    public string Interval(NumberInterval interval, Unit unit)
    {
        var text = context.Printer.PrintInterval(interval.Low, interval.High, unit, new NumberForm { ShowsNoun = false }).Full;
        if (interval.Level is not { } level) return context.Word("keys.range", text);
        return context.Word("interval", context.Printer.Print(100 * level, Unit.Percent, Sense.Equal, new NumberForm()).Full, text);
    }

    /// <summary>For a number printed with more digits than its inputs carry: how many they carry, in words; else null.</summary>
    public string? Precision(Quantity quantity) =>
        quantity is { IsOverPrecise: true, SupportedDigits: { } digits } ? context.Word("ledger.overPrecise", digits.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>A place in a source.</summary>
    public SourceText Source(Citation citation)
    {
        var publisher = citation.Source.Publisher.In(context.Language);
        var name = publisher.Length == 0 ? citation.Source.Title.In(context.Language) : publisher;
        var text = citation.Source.Date.Length == 0 ? name : context.Word("source.dated", name, citation.Source.Date[..Math.Min(4, citation.Source.Date.Length)]);
        return new SourceText(text, citation.At?.In(context.Language), citation.Source.Address);
    }

    /// <summary>A place in a source in full: title, publisher, date as far as known, section.</summary>
    public string Citation(Citation citation)
    {
        var (source, comma) = (citation.Source, context.Word("comma"));
        var origin = string.Join(comma, new[] { source.Publisher.In(context.Language), source.Date }.Where(t => t.Length > 0));
        var text = origin.Length == 0 ? source.Title.In(context.Language) : context.Word("label.keyed", source.Title.In(context.Language), origin);
        return citation.At is { } at ? context.Word("source.at", text, at.In(context.Language)) : text;
    }

    /// <summary>A conversion in words: 1 job = 1 person, with the assumption.</summary>
    public LinkedText Bridge(Bridge bridge)
    {
        var why = bridge.Assumption?.In(context.Language) ?? Source(bridge.Citation!).Text;
        if (bridge.Date is { } date) why = context.Word("source.at", why, date);
        if (Money(bridge.From, 1) is { } from && Money(bridge.To, bridge.Factor) is { } to) return new LinkedText("", context.Word("bridge.money", from, to, why), null);
        var factor = context.Printer.Print(bridge.Factor, Unit.None, Sense.Equal, new NumberForm()).Full;
        return new LinkedText("", context.Word("bridge.text", bridge.From, factor, bridge.To, why), null);
    }

    // An amount in the words of its currency and prices; null for what is no money of the shared nouns.
    private string? Money(string noun, double amount)
    {
        var text = new LocatedText(noun, new SourceFile("unit", noun).Span(0, noun.Length), true);
        return context.Portfolio.ParseUnit(text, null, new DiagnosticBag()) is { Terms: [{ Noun.IsCurrency: true }] } unit
            ? context.Printer.Print(amount, unit, Sense.Equal, new NumberForm()).Full
            : null;
    }

    private string Named(QuantityId id, bool isPrinted, string? owner)
    {
        var label = LabelFor(id, owner);
        return isPrinted ? context.Word("formula.printed", label) : label;
    }

    private string Slip(double factor)
    {
        var size = Math.Max(factor, 1 / factor).ToString("F0", CultureInfo.InvariantCulture);
        return context.Word(factor > 1 ? "slip.times" : "slip.over", context.Word($"slip.{size}"));
    }

    private static string ReasonName(ClaimReason reason) => reason switch
    {
        ClaimReason.SameDigits => "sameDigits",
        ClaimReason.BoundHolds => "boundHolds",
        ClaimReason.InputsRounded => "inputsRounded",
        ClaimReason.Truncated => "truncated",
        ClaimReason.OutOfRange => "outOfRange",
        ClaimReason.PrintedTwice => "printedTwice",
        ClaimReason.UnitSlip => "unitSlip",
        ClaimReason.UnpublishedInput => "unpublishedInput",
        ClaimReason.Circular => "circular",
        ClaimReason.Undecided => "undecided",
    };
}
