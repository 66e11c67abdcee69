namespace Reckon.Support;

/// <summary>Finds files of this repository from a running test.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Reckon.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Turns a path recorded by the compiler (<c>/_/tests/…</c>) into one on this machine.</summary>
    public static string Locate(string compiledPath) =>
        compiledPath.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Root, compiledPath[3..]) : compiledPath;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reckon.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Reckon.slnx is in no folder above the test.");
        return folder.FullName;
    }
}
