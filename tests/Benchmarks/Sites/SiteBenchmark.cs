using System.Globalization;
using Reckon.Support;

namespace Reckon.Benchmarks.Sites;

/// <summary>Whole builds of generated sites by the packed tool, and by Hugo on pages of text, in one run.</summary>
public static class SiteBenchmark
{
    private const int Times = 3;

    private static readonly string Folder = Path.Combine(Repository.Root, ".artifacts", "benchmarks");
    private static readonly string Sites = Path.Combine(Folder, "sites");

    /// <summary>The installed tool.</summary>
    internal static readonly string Tool = Path.Combine(Folder, "tool", "reckon");

    /// <summary>Measures and prints two tables in Markdown.</summary>
    /// <param name="sizes">Numbers of pages; 200, 2,000 and 10,000 if none is given.</param>
    public static void Compare(IReadOnlyList<int> sizes)
    {
        Install();
        var counts = sizes.Count == 0 ? [200, 2000, 10000] : sizes;
        WholeSites(counts);
        TextAlone(counts.Where(c => c <= 2000));
    }

    private static void WholeSites(IEnumerable<int> sizes)
    {
        Print("| pages | build | seconds | of the processor | MB |", "| ---: | --- | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            var site = Fresh(size, isText: false);
            foreach (var (name, run) in Steps(site)) Print(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {name} | {run.Seconds:F2} | {run.Processor:F2} | {run.Megabytes:F0} |"));
            if (size == 2000) Print(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | cold, by `dotnet run` | {FromSource(site).Seconds:F2} | | |"));
        }
    }

    private static IEnumerable<(string Name, Run Run)> Steps(GeneratedSite site)
    {
        yield return ("cold", Run.Best(Times, () => Clear(site), Tool, site.Folder, "build"));
        yield return ("nothing changed", Run.Best(Times, () => { }, Tool, site.Folder, "build"));
        yield return ("one page changed", Run.Best(Times, () => File.AppendAllText(site.Page, "\nOne more sentence.\n"), Tool, site.Folder, "build"));
        yield return ("one number changed", Run.Best(Times, () => Raise(site), Tool, site.Folder, "build"));
    }

    private static void TextAlone(IEnumerable<int> sizes)
    {
        Print("", "| pages of text | build | ours, s | Hugo, s | Hugo's time over ours |", "| ---: | --- | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            var site = Fresh(size, isText: true);
            var folder = Emptied($"hugo-{size}");
            new HugoSite(folder).Write(site);
            var ours = Run.Best(Times, () => Clear(site), Tool, site.Folder, "build");
            var theirs = Run.Best(Times, () => Delete(Path.Combine(folder, "public")), "hugo", folder, "--quiet");
            Print(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | cold | {ours.Seconds:F2} | {theirs.Seconds:F2} | {theirs.Seconds / ours.Seconds:F2} |"));
        }
    }

    private static Run FromSource(GeneratedSite site) =>
        Run.Best(Times, () => Clear(site), "dotnet", site.Folder, "run", "--no-build", "--project", Path.Combine(Repository.Root, "src", "Cli"), "--", "build");

    // As a user would, but from a cache of packages of its own: a tool of the same version may be there already.
    internal static void Install()
    {
        var packages = Emptied("../packages");
        Delete(Path.GetDirectoryName(Tool)!);
        Run.Of("dotnet", Repository.Root, "pack", "src/Cli", "--output", packages, "-p:RestoreLockedMode=false");
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", Path.Combine(packages, "cache"));
        Run.Of("dotnet", Repository.Root, "tool", "install", "Reckon.Tool", "--tool-path", Path.GetDirectoryName(Tool)!, "--source", packages);
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", null);
    }

    internal static GeneratedSite Fresh(int size, bool isText)
    {
        var site = new GeneratedSite(Emptied($"{(isText ? "text" : "pages")}-{size}"), size, isText);
        site.Write();
        return site;
    }

    internal static void Raise(GeneratedSite site) => Replace(site.Assessment, "value: ", old => (int.Parse(old, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Puts another word in the place of that which follows the first mark in a file, up to a comma or the end of the line.</summary>
    internal static void Replace(string file, string mark, Func<string, string> change)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        var end = text.IndexOfAny([',', '\n'], at);
        File.WriteAllText(file, $"{text[..at]}{change(text[at..end])}{text[end..]}");
    }

    private static void Clear(GeneratedSite site)
    {
        foreach (var made in Directory.EnumerateDirectories(site.Folder).Where(d => Path.GetFileName(d) is not ("input" or "theme"))) Delete(made);
    }

    private static string Emptied(string name)
    {
        var folder = Path.Combine(Sites, name);
        Delete(folder);
        return folder;
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static void Print(params IEnumerable<string> lines)
    {
        foreach (var line in lines) Console.WriteLine(line);
    }
}
