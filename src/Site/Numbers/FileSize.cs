using System.Globalization;

namespace Reckon.Site.Numbers;

/// <summary>Sizes of files for readers.</summary>
internal static class FileSize
{
    /// <summary>The size in kB, at least 1.</summary>
    public static string Of(byte[] bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes.Length + 500) / 1000)} kB");
}
