using Reckon.Assessments.Texts;

namespace Reckon.Site.Codes;

/// <summary>What there is to know about the code of a message.</summary>
public sealed record CodeEntry
{
    /// <summary>The code: <c>unknown-unit</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it says.</summary>
    public required LocalText Means { get; init; }

    /// <summary>Why it is said.</summary>
    public required LocalText Why { get; init; }

    /// <summary>What to do about it.</summary>
    public required LocalText Mend { get; init; }

    /// <summary>A line that brings the message about; null where no single line does.</summary>
    public LocalText? Wrong { get; init; }

    /// <summary>The same line mended; null where no single line does.</summary>
    public LocalText? Right { get; init; }

    /// <summary>Where the guide explains it: an address below the root of a site that has the guide.</summary>
    public string Address => $"guide/messages#{Code}";
}
