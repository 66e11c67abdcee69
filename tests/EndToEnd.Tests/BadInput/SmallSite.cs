using Reckon.Support;

namespace Reckon.EndToEnd.Tests.BadInput;

/// <summary>A site of four pages with the repository's theme, and over it the files of a case.</summary>
internal static class SmallSite
{
    public const string Base = "_base";

    /// <summary>The folder of the cases.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests/EndToEnd.Tests/Sites");

    /// <summary>The site without anything wrong.</summary>
    public static SiteFolder Create()
    {
        var site = new SiteFolder();
        site.Copy(Path.Combine(Repository.Root, "theme"), "theme");
        site.Copy(Path.Combine(Folder, Base));
        return site;
    }
}
