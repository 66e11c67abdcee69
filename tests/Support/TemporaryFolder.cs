using System.Text;

namespace Reckon.Support;

/// <summary>A folder for one test, deleted with all it holds when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes an empty folder.</summary>
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("reckon-").FullName;

    /// <summary>Its full path.</summary>
    public string Root { get; }

    /// <summary>Writes a file in UTF-8 without a byte order mark, and the folders above it.</summary>
    /// <param name="path">Path relative to <see cref="Root"/>, with forward slashes.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>The folder itself, to write the next file.</returns>
    public TemporaryFolder Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file byte for byte.</summary>
    /// <returns>The folder itself.</returns>
    public TemporaryFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
        return this;
    }

    /// <summary>The full path of a file or folder inside.</summary>
    public string FullPath(string path) => Path.Combine(Root, path);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
