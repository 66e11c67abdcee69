using Reckon.Assessments.Editions;

namespace Reckon.Cli.Commands.Diff;

/// <summary>Finds and reads the numbers of an edition.</summary>
internal static class EditionFile
{
    private const string Name = "numbers.json";
    private const int Limit = 64 << 20;

    /// <summary>The edition at a path as it was typed, or what is wrong with it.</summary>
    public static (Edition? Edition, string Problem) Read(string given, string folder)
    {
        if (Path.GetInvalidPathChars().Any(given.Contains) || given.Length == 0) return (null, DiffMessages.NoEdition(given));
        var path = Path.Combine(folder, given);
        if (!Path.Exists(path)) return (null, DiffMessages.NoEdition(given));
        if (!Directory.Exists(path)) return ReadFile(path, given);
        var inside = Path.Combine(path, Name);
        return File.Exists(inside) ? ReadFile(inside, Path.Combine(given, Name)) : (null, DiffMessages.NoNumbers(given, Name));
    }

    private static (Edition? Edition, string Problem) ReadFile(string path, string shown)
    {
        try
        {
            return Bytes(path) is { } bytes ? (EditionReader.Read(bytes), "") : (null, DiffMessages.TooLarge(shown, Limit));
        }
        catch (EditionFormatException e)
        {
            return (null, DiffMessages.NotAnEdition(shown, e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, DiffMessages.CannotRead(shown, e.Message));
        }
    }

    // The length that a file claims is no limit: a device or a pipe claims none.
    private static ReadOnlyMemory<byte>? Bytes(string path)
    {
        using var file = File.OpenRead(path);
        if (file.CanSeek && file.Length > Limit) return null;
        using var bytes = new MemoryStream();
        var block = new byte[1 << 16];
        for (var read = file.Read(block); read > 0; read = file.Read(block))
        {
            bytes.Write(block.AsSpan(0, read));
            if (bytes.Length > Limit) return null;
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
