using System.Reflection.PortableExecutable;

namespace Reckon.EndToEnd.Tests.Tool;

/// <summary>What an assembly's file holds.</summary>
internal static class ManagedCode
{
    /// <summary>Whether a file holds machine code beside the intermediate language: a ReadyToRun image has a native header.</summary>
    public static bool IsCompiledAhead(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return file.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 };
    }
}
