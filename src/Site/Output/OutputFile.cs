namespace Reckon.Site.Output;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes; it never leaves the folder.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
