namespace Reckon.Site.Shortcodes;

internal sealed record TemplateOutput(object Model) : ShortcodeOutput;
