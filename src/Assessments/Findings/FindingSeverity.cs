namespace Reckon.Assessments.Findings;

/// <summary>How much a finding matters to a reader of the report.</summary>
public enum FindingSeverity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>A slip that changes no conclusion.</summary>
    Minor,

    /// <summary>It changes what a headline number means.</summary>
    Major,
}
