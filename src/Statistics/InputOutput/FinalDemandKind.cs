namespace Reckon.Statistics.InputOutput;

/// <summary>What a category of final demand is, as far as calculations must know.</summary>
public enum FinalDemandKind
{
    /// <summary>Consumption by resident households; the column that closing a model for households uses.</summary>
    HouseholdConsumption,

    /// <summary>Consumption by government.</summary>
    GovernmentConsumption,

    /// <summary>Consumption that the table does not split between households and government.</summary>
    Consumption,

    /// <summary>Gross fixed capital formation.</summary>
    FixedCapitalFormation,

    /// <summary>Change in inventories; often negative.</summary>
    InventoryChange,

    /// <summary>Exports, which imports are not presumed to supply.</summary>
    Exports,

    /// <summary>Anything else, and final demand as a whole where it is not split.</summary>
    Other,
}
