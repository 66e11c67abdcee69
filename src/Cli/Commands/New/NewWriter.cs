using System.Text;
using Reckon.Diagnostics;

namespace Reckon.Cli.Commands.New;

/// <summary>Writes files that are not there yet: all of them or none.</summary>
internal static class NewWriter
{
    /// <summary>Writes the files and the folders that they need.</summary>
    /// <exception cref="IOException">A file was there, or cannot be written; what was written before it is gone again.</exception>
    public static void Write(SourceFolder root, IReadOnlyList<PlannedFile> files)
    {
        var made = new Stack<string>();
        try
        {
            foreach (var file in files) Write(root.FullPath(file.Path), file.Text, made);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            while (made.TryPop(out var path)) Delete(path);
            throw;
        }
    }

    private static void Write(string path, string text, Stack<string> made)
    {
        MakeFolder(Path.GetDirectoryName(path)!, made);
        using var stream = new FileStream(path, FileMode.CreateNew);
        made.Push(path);
        stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
    }

    private static void MakeFolder(string folder, Stack<string> made)
    {
        if (Directory.Exists(folder)) return;
        MakeFolder(Path.GetDirectoryName(folder)!, made);
        Directory.CreateDirectory(folder);
        made.Push(folder);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path);
        else File.Delete(path);
    }
}
