namespace Reckon.Site.Shortcodes;

/// <summary>What the value of a parameter may be.</summary>
public enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number from 0.</summary>
    Count,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
