using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Printing;
using Reckon.Assessments.Quantities;

namespace Reckon.Site.Numbers;

/// <summary>What is needed to show numbers in one language.</summary>
/// <param name="Portfolio">Knows the numbers.</param>
/// <param name="Printer">Writes them.</param>
/// <param name="Translate">Gives a word of the interface by its key, with the arguments filled in.</param>
/// <param name="LedgerAddress">Gives the address of a quantity's, claim's or finding's row in the ledger, or null when no page shows it.</param>
public sealed record NumberContext(
    Portfolio Portfolio, NumberPrinter Printer, Func<string, string[], string> Translate, Func<QuantityId, string?> LedgerAddress)
{
    /// <summary>The language's code.</summary>
    public string Language => Printer.Language;

    /// <summary>A word of the interface.</summary>
    public string Word(string key, params string[] arguments) => Translate(key, arguments);
}
