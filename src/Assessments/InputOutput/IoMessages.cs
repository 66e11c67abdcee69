using Reckon.Diagnostics;

namespace Reckon.Assessments.InputOutput;

/// <summary>Sentences that several parts of this folder say.</summary>
internal static class IoMessages
{
    private const int Shown = 5;

    /// <summary>The nearest sector to a word, or how sectors are named.</summary>
    public static string Sectors(string word, IReadOnlyList<IoSector> sectors) =>
        Suggestion.For(word, sectors.SelectMany(s => s.Names.Append(s.Code)))
        ?? $"A sector is named by its code or its whole name: {string.Join(", ", sectors.Take(Shown))}{(sectors.Count > Shown ? " …" : "")}.";
}
