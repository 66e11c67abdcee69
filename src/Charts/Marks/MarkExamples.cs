using System.Text;

namespace Reckon.Charts.Marks;

/// <summary>The example of each mark: its <c>Example.yaml</c>, a <c>charts.yaml</c> with made-up numbers.</summary>
public static class MarkExamples
{
    /// <summary>The text of a mark's example, lines ended by a line feed; null for a mark without one.</summary>
    /// <param name="mark">The name that specifications use.</param>
    public static string? Find(string mark)
    {
        if (MarkCatalog.Find(mark) is not { } found) return null;
        using var stream = found.GetType().Assembly.GetManifestResourceStream($"{found.GetType().Namespace}.Example.yaml");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
