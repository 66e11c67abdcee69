namespace Reckon.Site.Shortcodes;

internal sealed record HtmlOutput(HtmlText Html) : ShortcodeOutput;
