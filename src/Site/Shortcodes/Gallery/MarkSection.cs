using System.Text;
using System.Text.RegularExpressions;
using Reckon.Charts.Marks;
using Reckon.Charts.Specification;

namespace Reckon.Site.Shortcodes.Gallery;

/// <summary>The part of the gallery on one mark, as Markdown.</summary>
internal static partial class MarkSection
{
    private const int EntryIndent = 4;

    /// <summary>Heading, sentence, the example as a page's author writes it, and its figures.</summary>
    public static string Write(MarkEntry mark, ChartLanguage language, string? example)
    {
        var head = $"## {mark.NameIn(language)} {{#mark-{mark.Name}}}\n\n`{mark.Name}`{(language == ChartLanguage.Zh ? "：" : ": ")}{mark.SummaryIn(language)}\n";
        return example is null ? head : $"{head}\n```yaml\n{example.TrimEnd()}\n```\n\n{string.Join("\n\n", Entries(example).Select(e => Figure(mark, e.Name, e.Yaml)))}\n";
    }

    private static string Figure(MarkEntry mark, string entry, string yaml) =>
        $"<?# Chart {(entry == "example" ? mark.Name : $"{mark.Name}-{entry}")} ?>\n{yaml}<?#/ Chart ?>";

    // What stands below the name of each entry of `charts:`, moved to the margin as it stands between the tags of a page.
    private static IEnumerable<(string Name, string Yaml)> Entries(string example)
    {
        var starts = EntryName().Matches(example);
        foreach (var (start, index) in starts.Select((match, index) => (match, index)))
        {
            var end = index + 1 < starts.Count ? starts[index + 1].Index : example.Length;
            yield return (start.Groups[1].Value, Dedent(example[(start.Index + start.Length)..end]));
        }
    }

    private static string Dedent(string lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Split('\n').Where(l => l.Trim().Length > 0)) text.Append(line[Math.Min(EntryIndent, line.Length - line.TrimStart().Length)..]).Append('\n');
        return text.ToString();
    }

    [GeneratedRegex(@"^  ([A-Za-z][\w.-]*):[ ]*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EntryName();
}
