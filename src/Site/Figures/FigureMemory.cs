using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reckon.Charts.Specification;

namespace Reckon.Site.Figures;

/// <summary>Remembers drawings by the content of all that decides them, so that a page that is run twice, or a preview, draws only what changed. Threads share it.</summary>
internal sealed class FigureMemory
{
    private const int MostDrawings = 2_000;

    // Every public property of a specification is in its text: one that is added later is so by itself.
    private static readonly JsonSerializerOptions Whole = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private readonly ConcurrentDictionary<string, FigureDrawing> _drawings = new(StringComparer.Ordinal);

    /// <summary>The memory of this process.</summary>
    public static FigureMemory Shared { get; } = new();

    /// <summary>The drawing of a specification, made now or before.</summary>
    public FigureDrawing Draw(ChartSpec spec)
    {
        if (_drawings.Count > MostDrawings) _drawings.Clear();
        return _drawings.GetOrAdd(KeyOf(spec), _ => FigureDrawing.Of(spec));
    }

    internal static string KeyOf(ChartSpec spec) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(spec, Whole)));
}
