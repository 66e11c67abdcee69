namespace Reckon.Site.Shortcodes;

/// <summary>A parameter of a shortcode. Arguments without a name are given to the parameters in order.</summary>
/// <param name="Name">Its name in tags, matched whatever its case.</param>
/// <param name="Summary">What it does, for the documentation: one sentence.</param>
public sealed record ShortcodeParameter(string Name, string Summary)
{
    /// <summary>Whether a tag has to give it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What its value may be; any text by default.</summary>
    public ParameterKind Kind { get; init; } = ParameterKind.Text;

    /// <summary>The values that it may have; empty allows all of its kind.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
