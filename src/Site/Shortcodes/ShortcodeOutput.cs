using Reckon.Assessments.Texts;

namespace Reckon.Site.Shortcodes;

/// <summary>What a shortcode gives: a model for its template, HTML as it is, or Markdown that takes the tag's place.</summary>
public abstract record ShortcodeOutput
{
    private protected ShortcodeOutput()
    {
    }

    /// <summary>A model for the shortcode's template. <c>{{name}}</c> reads its property <c>Name</c>.</summary>
    public static ShortcodeOutput Of(object model) => new TemplateOutput(model);

    /// <summary>HTML that is already whole.</summary>
    public static ShortcodeOutput Of(HtmlText html) => new HtmlOutput(html);

    /// <summary>Markdown in the place of the tag: its headings and shortcodes are the page's, its links are relative to the file that it comes from.</summary>
    public static ShortcodeOutput Of(LocatedText markdown) => new MarkdownOutput(markdown);
}
