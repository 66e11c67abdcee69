using System.Security.Cryptography;
using System.Text;

namespace Reckon.Assessments.Estimators;

/// <summary>Tells contents apart, so that what was computed from one need not be computed again.</summary>
internal static class ContentDigest
{
    /// <summary>A digest of some texts and of how they are divided.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in texts.Select(Encoding.UTF8.GetBytes))
        {
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
