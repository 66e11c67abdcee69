using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;
using Reckon.Diagnostics;
using Reckon.Site.Settings;

namespace Reckon.Site.Themes;

/// <summary>The templates of a build, each compiled once for all languages. Threads share it.</summary>
internal sealed class TemplateSet
{
    private readonly IHandlebars _handlebars;
    private readonly TemplateHelpers _helpers;
    private readonly IReadOnlyList<(Template Partial, string Sentence)> _broken;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<object, object>>> _compiled = new(StringComparer.Ordinal);

    /// <summary>Makes an environment of partials that were checked, and of helpers.</summary>
    public TemplateSet(IEnumerable<Template> partials, TemplateHelpers helpers)
    {
        var configuration = new HandlebarsConfiguration
        {
            ExpressionNameResolver = new CamelCaseNames(),
            TextEncoder = new HtmlEncoding(),
            FormatProvider = CultureInfo.InvariantCulture,
        };
        configuration.FormatterProviders.Add(new HtmlTextFormat());
        _handlebars = Handlebars.Create(configuration);
        _helpers = helpers;
        helpers.Register(_handlebars);
        _broken = [.. partials.Select(p => (Partial: p, Exception: Register(p))).Where(p => p.Exception is not null).Select(p => (p.Partial, Sentence(p.Exception!)))];
    }

    /// <summary>A template filled with a model; null after an error.</summary>
    public string? Render(Template template, string key, object model, SiteLanguage language, DiagnosticBag diagnostics)
    {
        foreach (var (partial, sentence) in _broken) diagnostics.Error("template-syntax", partial.File.Span(0, 0), ThemeMessages.NotCompiled(sentence));
        if (_broken.Count > 0) return null;
        try
        {
            var compiled = _compiled.GetOrAdd(key, _ => new Lazy<HandlebarsTemplate<object, object>>(() => Compile(template))).Value;
            return _helpers.In(language, () => compiled(model));
        }
        catch (TemplateException e)
        {
            diagnostics.Error("template-syntax", template.File.Span(0, 0), ThemeMessages.NotCompiled(Sentence(e)));
        }
        catch (HandlebarsException e)
        {
            diagnostics.Error("template-failed", template.File.Span(0, 0), ThemeMessages.NotRendered(Sentence(e)));
        }

        return null;
    }

    private Exception? Register(Template partial)
    {
        try
        {
            _handlebars.RegisterTemplate(partial.Name, partial.File.Text);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    // Handlebars meets some mistakes with exceptions of other kinds; while it compiles, all of them are the template's.
    private HandlebarsTemplate<object, object> Compile(Template template)
    {
        try
        {
            return _handlebars.Compile(template.File.Text);
        }
        catch (Exception e)
        {
            throw new TemplateException(Sentence(e), e);
        }
    }

    private static string Sentence(Exception e) => (e.InnerException ?? e).Message.Split('\n')[0].Trim();
}
