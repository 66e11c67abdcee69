using System.Text.RegularExpressions;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Browser.Pictures;

/// <summary>A page of drawings under the style sheet of the theme, each as wide as it was drawn.</summary>
internal static partial class PictureSheet
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository.Root, "theme/assets/site.css"));

    /// <summary>The expected drawings of the chart library: all that stand in its folder, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Drawings { get; } = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests/Charts.Tests"), "*.svg", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "Expected" && !f.EndsWith("-changed.svg", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>The page.</summary>
    /// <param name="language">The tag of a language: drawings in others are left out.</param>
    /// <param name="theme">light or dark.</param>
    /// <param name="drawings">SVG elements by names that are unique.</param>
    public static string Of(string language, string theme, IReadOnlyDictionary<string, string> drawings) => $$"""
        <!doctype html><html lang="{{language}}" data-theme="{{theme}}"><meta charset="utf-8"><style>{{Css}}
        body { background: var(--bg) } svg { text-autospace: no-autospace; margin: 20px }
        </style><body>{{string.Concat(drawings.Where(d => d.Value.Contains($"lang=\"{language}\"", StringComparison.Ordinal)).Select(d => Section(d.Key, d.Value)))}}
        """;

    // Ids are unique within a page of a site; here many drawings share them.
    private static string Section(string name, string svg) => $"<section id=\"{name}\">{Ids().Replace(svg, m => m.Value + name.Replace('.', '-') + "-")}</section>";

    [GeneratedRegex(@" id=""|url\(#")]
    private static partial Regex Ids();
}
