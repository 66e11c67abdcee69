namespace Reckon.Site.Markdown;

/// <summary>The forms of a tag.</summary>
internal enum TagKind
{
    /// <summary>Starts an element: <c>&lt;?# Note ?&gt;</c>.</summary>
    Open,

    /// <summary>An element of its own: <c>&lt;?# Value id /?&gt;</c>.</summary>
    SelfClosing,

    /// <summary>Ends an element: <c>&lt;?#/ Note ?&gt;</c>.</summary>
    Close,
}
