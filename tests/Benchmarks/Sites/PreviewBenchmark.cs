using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Reckon.Benchmarks.Sites;

/// <summary>How long the preview of the packed tool takes from a saved file until a browser that was told so has the new page.</summary>
public static partial class PreviewBenchmark
{
    private const int Edits = 15;

    /// <summary>Measures and prints a table in Markdown.</summary>
    /// <param name="pages">How many pages the site has.</param>
    public static async Task RunAsync(int pages)
    {
        var site = SiteBenchmark.Fresh(pages, isText: false);
        using var preview = Process.Start(new ProcessStartInfo(SiteBenchmark.Tool, ["serve", "--port", "0"]) { WorkingDirectory = site.Folder, RedirectStandardOutput = true })!;
        try
        {
            await MeasureAsync(site, await AddressAsync(preview.StandardOutput), pages);
        }
        finally
        {
            preview.Kill();
        }
    }

    private static async Task MeasureAsync(GeneratedSite site, Uri address, int pages)
    {
        Console.WriteLine("| pages | edit | median, ms | best | worst |\n| ---: | --- | ---: | ---: | ---: |");
        using var browser = new PreviewBrowser(address);
        foreach (var (name, edit, path) in Kinds(site))
        {
            var times = new List<double>();
            for (var i = 0; i < Edits; i++) times.Add(await browser.TimeAsync(() => edit(i), path));
            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pages:N0} | {name} | {times[times.Count / 2]:F0} | {times[0]:F0} | {times[^1]:F0} |"));
        }
    }

    private static IEnumerable<(string Name, Action<int> Edit, string Path)> Kinds(GeneratedSite site)
    {
        const string Page = "en/reports/report-000/page-3.html";
        yield return ("a sentence of a page", i => File.AppendAllText(site.Page, string.Create(CultureInfo.InvariantCulture, $"\nSentence {i}.\n")), Page);
        yield return ("a title", i => SiteBenchmark.Replace(site.Page, "title: ", _ => string.Create(CultureInfo.InvariantCulture, $"Page {100 + i}")), Page);
        yield return ("a number of an assessment", _ => SiteBenchmark.Raise(site), "en/reports/report-000/index.html");
        yield return ("a style", i => File.AppendAllText(Path.Combine(site.Folder, "theme/assets/site.css"), string.Create(CultureInfo.InvariantCulture, $"\n.a{i} {{ color: red }}\n")), Page);
    }

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
            {
                // Whoever writes to a pipe that nobody reads stands still.
                _ = output.ReadToEndAsync();
                return new Uri(address.Value);
            }
        }
        throw new InvalidOperationException("The preview ended before it gave its address.");
    }

    [GeneratedRegex(@"http://localhost:\d+/")]
    private static partial Regex Address();
}
