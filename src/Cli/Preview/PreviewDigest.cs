using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Reckon.Site.Output;

namespace Reckon.Cli.Preview;

/// <summary>Tells one state of a site from another. The digest of a file that a build took over from the last one is not computed again.</summary>
internal sealed class PreviewDigest
{
    private const int Length = 16;

    private readonly ConditionalWeakTable<OutputFile, byte[]> _known = [];

    /// <summary>The digest of all files, in whatever order they come.</summary>
    public string Of(IEnumerable<OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(_known.GetValue(file, f => SHA256.HashData(f.Bytes.Span)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
