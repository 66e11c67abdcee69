using System.Security.Cryptography;

namespace Reckon.Site.Themes;

/// <summary>A file of the theme that pages load.</summary>
/// <param name="Name">Its path below <c>theme/assets</c>.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it is written, relative to the output folder.</summary>
    public string OutputPath => "assets/" + Name;

    /// <summary>Eight hexadecimal digits that change with the content, so that browsers never keep an old one.</summary>
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..8];
}
