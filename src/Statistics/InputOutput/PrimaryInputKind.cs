namespace Reckon.Statistics.InputOutput;

/// <summary>What a row of primary inputs is, as far as calculations must know.</summary>
public enum PrimaryInputKind
{
    /// <summary>Wages, salaries and employers' social contributions; the income that closing a model for households uses.</summary>
    CompensationOfEmployees,

    /// <summary>Taxes less subsidies on production that are part of value added.</summary>
    ProductionTaxes,

    /// <summary>Consumption (depreciation) of fixed capital.</summary>
    FixedCapitalConsumption,

    /// <summary>Operating surplus and mixed income.</summary>
    OperatingSurplus,

    /// <summary>Other value added, and value added as a whole where it is not split.</summary>
    OtherValueAdded,

    /// <summary>Taxes less subsidies on the products a sector buys; in a table at basic prices they are no part of value added.</summary>
    ProductTaxes,
}
