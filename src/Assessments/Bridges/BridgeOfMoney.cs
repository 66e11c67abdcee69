using Reckon.Assessments.Sources;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Bridges;

/// <summary>What a bridge between two kinds of money needs: a deflator its source and two price years, an exchange rate its source and date.</summary>
internal static class BridgeOfMoney
{
    /// <summary>Whether the bridge can be used; what is missing is reported.</summary>
    public static bool Check(UnitNoun from, UnitNoun to, Citation? citation, YamlScalar? date, YamlFields fields, DiagnosticBag diagnostics)
    {
        var errors = diagnostics.ErrorCount;
        if (citation is null && !fields.Has("source")) Missing("A bridge between two kinds of money needs 'source': an assumption is not enough.");
        if (from.BaseId != to.BaseId && date is null && !fields.Has("date")) Missing("An exchange rate needs 'date': the day, month or year that it holds for.");
        if ((from.PriceYear is null) != (to.PriceYear is null)) Mixed(from.PriceYear is null ? from : to);
        return diagnostics.ErrorCount == errors;

        void Missing(string message) => diagnostics.Error("missing-key", fields.Span, message);

        // Amounts of different years share the unit without a year; one factor would deflate them all alike.
        void Mixed(UnitNoun current) => diagnostics.Error(
            "no-price-year",
            fields.Span,
            $"'{current.Id}' has no year of prices, so a bridge would convert amounts of all years by one factor.",
            $"Write the year of these prices ({current.Id}{UnitNoun.PriceMark}2015) here and with the amounts, or multiply by a quantity that is the deflator.");
    }
}
