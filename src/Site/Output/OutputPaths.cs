namespace Reckon.Site.Output;

/// <summary>Paths of output files: relative, with forward slashes, never leaving the folder.</summary>
public static class OutputPaths
{
    /// <summary>Whether a path stays inside the output folder on every system.</summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && !path.Any(c => char.IsControl(c) || c is '\\' or ':') && path.Split('/').All(p => p is not ("" or "." or ".."));
}
