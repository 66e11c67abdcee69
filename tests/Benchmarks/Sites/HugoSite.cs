using System.Text;

namespace Reckon.Benchmarks.Sites;

/// <summary>The same pages of text for Hugo, in a theme that shows what ours shows: title, breadcrumbs, contents, text, neighbours, the other language.</summary>
/// <param name="folder">Where it stands.</param>
public sealed class HugoSite(string folder)
{
    private const string Settings = """
        baseURL = "https://example.org/"
        title = "Generated"
        defaultContentLanguage = "zh"
        defaultContentLanguageInSubdir = true
        disableKinds = ["taxonomy", "term", "RSS"]
        [languages.zh]
        languageName = "中文"
        hasCJKLanguage = true
        [languages.en]
        languageName = "English"
        """;

    private const string Layout = """
        <!doctype html>
        <html lang="{{ .Lang }}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{ .Title }} · {{ .Site.Title }}</title>
        <meta name="description" content="{{ .Summary | plainify | truncate 160 }}">
        <meta property="og:title" content="{{ .Title }}">
        <link rel="canonical" href="{{ .Permalink }}">
        {{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Lang }}" href="{{ .Permalink }}">{{ end }}
        </head>
        <body>
        <header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>{{ range .Translations }} <a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a>{{ end }}</header>
        <nav>{{ range .Ancestors.Reverse }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ .Title }}</nav>
        <aside>{{ with .CurrentSection }}{{ range .RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ end }}{{ .TableOfContents }}</aside>
        <main><h1>{{ .Title }}</h1>{{ .Content }}</main>
        <footer>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</footer>
        </body>
        </html>
        """;

    /// <summary>An English page of the first report.</summary>
    public string Page => Path.Combine(folder, "content", "reports", "report-000", "page-3.en.md");

    /// <summary>Takes the pages of another site over. The page of a folder has another name there.</summary>
    public void Write(GeneratedSite site)
    {
        Put("config.toml", Settings);
        Put("layouts/_default/single.html", Layout);
        Put("layouts/_default/list.html", Layout);
        Put("layouts/index.html", Layout);
        var input = Path.Combine(site.Folder, "input");
        foreach (var page in Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories))
            Put(Path.Combine("content", Path.GetRelativePath(input, page).Replace("index.", "_index.", StringComparison.Ordinal)), File.ReadAllText(page));
    }

    private void Put(string path, string text)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text, new UTF8Encoding(false));
    }
}
