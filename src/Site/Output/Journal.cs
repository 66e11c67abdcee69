using System.Text;
using System.Text.Json;

namespace Reckon.Site.Output;

/// <summary>What a build is about to change in the output folder. Once it is on the disk, the change is completed, by this command or by the next.</summary>
/// <param name="Moves">Files to move from the staging folder, relative to both folders.</param>
/// <param name="Deletes">Files to delete, relative to the output folder.</param>
internal sealed record Journal(IReadOnlyList<string> Moves, IReadOnlyList<string> Deletes)
{
    private const string FileName = "journal.json";

    /// <summary>The journal in a staging folder; null where there is none, so that nothing was changed yet.</summary>
    public static Journal? Find(string staging)
    {
        var path = Path.Combine(staging, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<Journal>(File.ReadAllText(path)) : null;
    }

    /// <summary>Puts the journal on the disk. Renaming makes it whole or absent.</summary>
    public void Save(string staging)
    {
        var path = Path.Combine(staging, FileName);
        using (var file = new FileStream(path + ".new", FileMode.Create))
        {
            file.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this)));
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Does what it says, as far as it is not done; may be repeated after a crash at any point.</summary>
    public void Complete(string staging, string output)
    {
        foreach (var path in Deletes.Where(OutputPaths.IsInside)) Delete(output, path);
        var moves = Moves.Where(OutputPaths.IsInside).ToList();
        foreach (var folder in moves.Select(m => Path.GetDirectoryName(m)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(output, folder));
        Parallel.ForEach(moves, path => Move(Path.Combine(staging, FolderOutput.Staged, path), Path.Combine(output, path)));
    }

    private static void Move(string from, string to)
    {
        if (File.Exists(from)) File.Move(from, to, overwrite: true);
    }

    private static void Delete(string output, string path)
    {
        var full = Path.GetFullPath(Path.Combine(output, path));
        if (!Directory.Exists(Path.GetDirectoryName(full))) return;
        File.Delete(full);
        for (var folder = Path.GetDirectoryName(full)!; folder.Length > output.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }
}
