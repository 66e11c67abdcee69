namespace Reckon.Cli.Reports;

/// <summary>What a run was for.</summary>
internal enum RunKind
{
    /// <summary>To write the site.</summary>
    Build,

    /// <summary>To find what is wrong.</summary>
    Check,

    /// <summary>To show the site in a browser.</summary>
    Preview,
}
