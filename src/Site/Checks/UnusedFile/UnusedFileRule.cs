using Reckon.Diagnostics;
using Reckon.Site.Pages;

namespace Reckon.Site.Checks.UnusedFile;

/// <summary>A file below the input folder that the build neither reads nor copies: data that no table names, a text that no page includes.</summary>
internal sealed class UnusedFileRule : ISiteRule
{
    /// <inheritdoc />
    public string Code => "unused-file";

    /// <inheritdoc />
    public bool NeedsWholeSite => true;

    /// <inheritdoc />
    public IEnumerable<RuleFinding> Find(ReviewedSite site)
    {
        var input = site.Site.Settings.InputPath + "/";
        return from path in site.Site.Files.List(site.Site.Settings.InputPath)
               where !InputFiles.IsAsset(path[input.Length..]) && !site.Log.WasRead(path) && !Path.GetFileName(path).StartsWith('.')
               select new RuleFinding(new SourceFile(path, "").Span(0, 0), "Nothing reads this file.", "Name it where it belongs, or delete it.");
    }
}
