namespace Reckon.Site.Shortcodes.Closure;

/// <summary>An input–output table, and how well it closes.</summary>
public sealed record ClosureModel
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it, and its prices and unit: sentences or parts of one.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>What has to be known before it is used.</summary>
    public required IReadOnlyList<string> Limits { get; init; }

    /// <summary>The identities.</summary>
    public required IReadOnlyList<ClosureRow> Rows { get; init; }

    /// <summary>What may be left over, in HTML.</summary>
    public required string Tolerance { get; init; }

    /// <summary>Its files; none where it is not published.</summary>
    public required IReadOnlyList<ClosureFile> Files { get; init; }
}
