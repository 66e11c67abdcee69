using System.Text;

namespace Reckon.Support;

/// <summary>A folder for one test, with the files of a site; deleted with it.</summary>
public sealed class SiteFolder : IDisposable
{
    /// <summary>Makes a folder with files.</summary>
    /// <param name="files">Paths relative to the folder, and texts.</param>
    public SiteFolder(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) Write(path, text);
    }

    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("reckon-").FullName;

    /// <summary>The full path of a file.</summary>
    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>Writes a text in UTF-8, folders included.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text, new UTF8Encoding(false));
    }

    /// <summary>Reads a text.</summary>
    public string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>Copies the files below another folder over those that are there.</summary>
    /// <param name="from">The full path of the other folder.</param>
    /// <param name="to">Where they go, relative to this folder.</param>
    public void Copy(string from, string to = "")
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = FullPath(Path.Combine(to, Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>All files below a folder with what they hold, as text to compare; empty without the folder.</summary>
    public IReadOnlyDictionary<string, string> Contents(string folder) => Directory.Exists(FullPath(folder))
        ? Directory.EnumerateFiles(FullPath(folder), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(FullPath(folder), f), f => Convert.ToBase64String(File.ReadAllBytes(f)))
        : new Dictionary<string, string>();

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
