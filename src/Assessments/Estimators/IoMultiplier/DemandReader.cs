using Reckon.Assessments.InputOutput;

namespace Reckon.Assessments.Estimators.IoMultiplier;

/// <summary>Reads what is demanded: a sector, a mix of sectors, or a final demand of the table.</summary>
internal static class DemandReader
{
    /// <summary>The word for all final demand.</summary>
    public const string All = "all";

    private static readonly string[] Ways = ["sector", "mix", "demand"];

    /// <summary>The demands for which effects are taken, one for each row of a mix; null after an error.</summary>
    public static IReadOnlyList<MultiplierItem>? Read(EstimateCall call, IoTable table, KeyedFormulas? mix)
    {
        var given = Ways.Where(call.Has).ToList();
        if (given.Count != 1)
        {
            call.Fail(given.Count > 1 ? given[1] : "table", "wrong-options", "A multiplier is that of a sector, of a mix of sectors, or of a final demand of the table.", "Give one of 'sector', 'mix' and 'demand'.");
            return null;
        }

        if (call.Text("demand") is { } category) return OfDemand(call, table, category.Text) is { } weights ? [new MultiplierItem([], weights)] : null;
        if (call.Text("sector") is { } sector) return OfSector(call, "sector", table, sector.Text, []) is { } one ? [one] : null;
        var items = mix?.Rows.Select(r => OfSector(call, "mix", table, r.Key, [r.Key])).ToList();
        return items is null || items.Contains(null) ? null : [.. items.OfType<MultiplierItem>()];
    }

    /// <summary>The shares of products in a final demand for domestic products; null after an error.</summary>
    public static double[]? OfDemand(EstimateCall call, IoTable table, string category)
    {
        var demand = table.Flows.Domestic.FinalDemand;
        if (CheckCategory(call, table, category)) return ShareOf(category == All ? demand.Total() : demand.Of(category));
        return null;
    }

    /// <summary>Whether a table has a category of final demand; if not, it is reported.</summary>
    public static bool CheckCategory(EstimateCall call, IoTable table, string category)
    {
        string[] known = [All, .. table.Flows.Domestic.FinalDemand.Categories.Select(c => c.Name)];
        if (known.Contains(category)) return true;
        call.Fail("demand", "unknown-value", $"The table '{table.Name}' has no final demand '{category}'.", Diagnostics.Suggestion.For(category, known) ?? $"One of {string.Join(", ", known)}.");
        return false;
    }

    /// <summary>A unit of demand for the product of a sector; null after an error.</summary>
    public static MultiplierItem? OfSector(EstimateCall call, string option, IoTable table, string word, IReadOnlyList<string> keys)
    {
        var place = table.IndexOf(word);
        if (place >= 0) return MultiplierItem.Single(keys, place, table.Sectors.Count);
        call.Fail(option, "unknown-sector", $"The table '{table.Name}' has no sector '{word}'.", IoMessages.Sectors(word, table.Sectors));
        return null;
    }

    private static double[] ShareOf(double[] values)
    {
        var sum = values.Sum();
        return [.. values.Select(v => v / sum)];
    }
}
