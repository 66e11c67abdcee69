namespace Reckon.Site.Themes;

/// <summary>The names that templates may use.</summary>
/// <param name="Partials">Names of partials.</param>
/// <param name="Strings">Keys of texts.</param>
/// <param name="Assets">Names of assets.</param>
internal sealed record TemplateNames(IReadOnlySet<string> Partials, IReadOnlySet<string> Strings, IReadOnlySet<string> Assets);
