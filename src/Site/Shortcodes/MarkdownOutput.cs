using Reckon.Assessments.Texts;

namespace Reckon.Site.Shortcodes;

internal sealed record MarkdownOutput(LocatedText Text) : ShortcodeOutput;
