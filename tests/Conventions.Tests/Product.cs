using System.Reflection;
using Reckon.Support;

namespace Reckon.Conventions.Tests;

/// <summary>The projects of the product, their assemblies and their source files, found by listing.</summary>
internal static class Product
{
    public static string SourceFolder { get; } = Path.Combine(Repository.Root, "src");

    /// <summary>Names of the projects in <c>src/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateFiles(SourceFolder, "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>All C# files of the product, as paths relative to <c>src/</c> with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(SourceFolder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static Assembly AssemblyOf(string project) => Assembly.Load(project == "Cli" ? "reckon" : $"Reckon.{project}");

    /// <summary>The types that people wrote: none that the compiler made.</summary>
    public static IEnumerable<Type> TypesOf(string project) =>
        AssemblyOf(project).GetTypes().Where(t => t.Namespace?.StartsWith("Reckon", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(SourceFolder, file));
}
