using System.Text;
using Reckon.Site.Links;
using Reckon.Site.Output;

namespace Reckon.Site.Rendering;

/// <summary>A page in its layout.</summary>
/// <param name="File">Its file; empty where an error kept the page from being written.</param>
/// <param name="Checked">What the check of links has to know of it.</param>
internal sealed record FinishedPage(OutputFile File, CheckedPage Checked)
{
    /// <summary>Takes the HTML of a page apart while it is at hand, so that nothing keeps it as text.</summary>
    public static FinishedPage Of(RenderedPage page, string? html) => new(
        new OutputFile(page.Page.OutputPath, Encoding.UTF8.GetBytes(html ?? "")),
        new CheckedPage(page.Page, html is null ? PageAnchors.None : PageAnchors.Of(html), page.Links, html is not null && !page.HasErrors));
}
