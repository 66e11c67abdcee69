using System.Globalization;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Site.Shortcodes;

/// <summary>One use of a shortcode: its arguments, bound to the parameters and checked, and its content.</summary>
public sealed record ShortcodeCall
{
    /// <summary>The opening tag in the author's file.</summary>
    public required SourceSpan Tag { get; init; }

    /// <summary>Where the output stands.</summary>
    public required Placement Placement { get; init; }

    /// <summary>The content as HTML, for <see cref="ContentKind.Markdown"/>; else null.</summary>
    public HtmlText? Content { get; init; }

    /// <summary>The content as written, for <see cref="ContentKind.Raw"/> and <see cref="ContentKind.Optional"/>; null where there is none.</summary>
    public LocatedText? RawContent { get; init; }

    /// <summary>Arguments by the names of their parameters.</summary>
    internal IReadOnlyDictionary<string, LocatedText> Arguments { get; init; } = new Dictionary<string, LocatedText>();

    /// <summary>The value of an argument with its place, or null where the tag does not give it.</summary>
    public LocatedText? Find(string parameter) => Arguments.GetValueOrDefault(parameter);

    /// <summary>The value of an argument that the grammar requires.</summary>
    /// <exception cref="InvalidOperationException">The parameter is not declared as required.</exception>
    public LocatedText Get(string parameter) => Find(parameter) ?? throw new InvalidOperationException($"The parameter '{parameter}' is not declared as required.");

    /// <summary>The text of an argument, or null.</summary>
    public string? Text(string parameter) => Find(parameter)?.Text;

    /// <summary>The value of a <see cref="ParameterKind.Count"/>, or null.</summary>
    public int? Count(string parameter) => Text(parameter) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The value of a <see cref="ParameterKind.Flag"/>; false where the tag does not give it.</summary>
    public bool Flag(string parameter) => Text(parameter) == "true";
}
