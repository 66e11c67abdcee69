namespace Reckon.Site.Output;

/// <summary>What writing a site changed.</summary>
/// <param name="Written">Files that are new or have other bytes.</param>
/// <param name="Unchanged">Files that were there with the same bytes.</param>
/// <param name="Deleted">Files of the build before that the site has no more.</param>
public sealed record WriteReport(int Written, int Unchanged, int Deleted);
