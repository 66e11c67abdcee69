using System.IO.Compression;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>What GitHub Pages sends of a file.</summary>
internal static class Gzip
{
    /// <summary>Its size after compression, in bytes.</summary>
    public static int Size(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal)) gzip.Write(bytes.Span);
        return stream.ToArray().Length;
    }
}
