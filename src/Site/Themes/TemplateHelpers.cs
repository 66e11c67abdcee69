using System.Globalization;
using HandlebarsDotNet;
using Reckon.Diagnostics;
using Reckon.Site.Links;
using Reckon.Site.Markdown;
using Reckon.Site.Settings;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Themes;

/// <summary>The helpers that templates may call besides Handlebars' own: <c>t</c>, <c>url</c>, <c>asset</c>, <c>eq</c>. They know the language of what is being written.</summary>
internal sealed class TemplateHelpers(ThemeStrings strings, IReadOnlyList<ThemeAsset> assets, LinkResolver links)
{
    // One set of compiled templates serves all languages, and several threads fill them at a time.
    private readonly AsyncLocal<SiteLanguage?> _language = new();
    private readonly Dictionary<string, ThemeAsset> _assets = assets.ToDictionary(a => a.Name, StringComparer.Ordinal);

    /// <summary>Adds them to an environment.</summary>
    public void Register(IHandlebars handlebars)
    {
        handlebars.RegisterHelper("t", (in EncodedTextWriter writer, in HelperOptions _, in Context _, in Arguments arguments) => writer.WriteSafeString(Translate(arguments)));
        handlebars.RegisterHelper("url", (in EncodedTextWriter writer, in HelperOptions _, in Context _, in Arguments arguments) => writer.Write(links.Link(Text(arguments, 0), Language)));
        handlebars.RegisterHelper("asset", (in EncodedTextWriter writer, in HelperOptions _, in Context _, in Arguments arguments) => writer.Write(Asset(Text(arguments, 0))));
        handlebars.RegisterHelper("eq", Equal);
    }

    /// <summary>Does something that writes in a language. It may happen while something else is being written.</summary>
    public T In<T>(SiteLanguage language, Func<T> write)
    {
        var outer = _language.Value;
        _language.Value = language;
        try
        {
            return write();
        }
        finally
        {
            _language.Value = outer;
        }
    }

    private SiteLanguage Language => _language.Value ?? throw new InvalidOperationException(ThemeMessages.NoLanguage);

    private static void Equal(EncodedTextWriter output, BlockHelperOptions options, Context context, Arguments arguments)
    {
        if (Text(arguments, 0) == Text(arguments, 1)) options.Template(output, context);
        else options.Inverse(output, context);
    }

    // As HTML: an argument that is markup already must not be escaped twice.
    private string Translate(in Arguments arguments)
    {
        var key = Text(arguments, 0);
        var text = strings.Find(Language, key) ?? throw new HandlebarsException(ThemeMessages.UnknownString(key) + Hint(key, strings.Keys));
        var given = new string[Math.Max(0, arguments.Length - 1)];
        for (var i = 0; i < given.Length; i++) given[i] = arguments[i + 1] is HtmlText html ? html.Text : PlainText.Escape(Text(arguments, i + 1));
        return ThemeStrings.Fill(PlainText.Escape(text), given);
    }

    private string Asset(string name)
    {
        if (!_assets.TryGetValue(name, out var asset)) throw new HandlebarsException(ThemeMessages.UnknownAsset(name) + Hint(name, _assets.Keys));
        return $"{links.Link("/" + asset.OutputPath, Language)}?v={asset.Version}";
    }

    // A name that a model gives is known only now; the sentence has to carry the hint.
    private static string Hint(string name, IEnumerable<string> known) => Suggestion.For(name, known) is { } hint ? " " + hint : "";

    private static string Text(in Arguments arguments, int index) => (index < arguments.Length ? arguments[index] : null) switch
    {
        null or UndefinedBindingResult => "",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
