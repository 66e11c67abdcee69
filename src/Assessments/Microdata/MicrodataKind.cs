namespace Reckon.Assessments.Microdata;

/// <summary>Whom the units of a made-up population stand for.</summary>
public enum MicrodataKind
{
    /// <summary>Merchants: shops with sales and staff.</summary>
    Merchants,

    /// <summary>Accounts of creators and operators: a person may have several.</summary>
    Creators,
}
