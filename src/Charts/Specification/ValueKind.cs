namespace Reckon.Charts.Specification;

/// <summary>How a value came about; it decides between solid, hatched and outlined marks.</summary>
public enum ValueKind
{
    /// <summary>Counted or measured: solid.</summary>
    Observed,

    /// <summary>Computed by a model or a multiplier: hatched, or a hollow point.</summary>
    Modelled,

    /// <summary>Published as preliminary: hatched, or a hollow point.</summary>
    Provisional,

    /// <summary>Lies in the future: outlined and dashed.</summary>
    Projected,

    /// <summary>What would follow from another assumption: outlined and dashed.</summary>
    Scenario,
}
