using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Codes;

namespace Reckon.Site.Shortcodes.Messages;

/// <summary>Every message of the program by its code: what it means, why it is said, how to mend it.</summary>
public sealed class MessagesShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Messages";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        var text = string.Join("\n\n", CodeCatalog.All.Areas.Select(a => CodeSections.Write(a, scope.Language.Code)));
        var file = new SourceFile("the codes of the messages", text);
        return ShortcodeOutput.Of(new LocatedText(text, file.Span(0, text.Length), Verbatim: true));
    }
}
