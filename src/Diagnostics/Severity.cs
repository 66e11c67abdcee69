namespace Reckon.Diagnostics;

/// <summary>How much a finding matters: an error stops the build, a warning is shown.</summary>
public enum Severity
{
    /// <summary>Worth a look; the site is still built.</summary>
    Warning,

    /// <summary>The site is not built.</summary>
    Error,
}
