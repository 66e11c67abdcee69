using Reckon.Diagnostics;

namespace Reckon.Site.Themes;

/// <summary>A template's source.</summary>
/// <param name="Name">Its name: that of the layout, of the shortcode, or of the partial with its folders (<c>shortcodes/Note</c>).</param>
/// <param name="File">Its file.</param>
internal sealed record Template(string Name, SourceFile File);
