using System.Reflection;
using System.Text;
using Reckon.Diagnostics;

namespace Reckon.Site.Codes;

/// <summary>The codes of all messages, from the embedded files in <c>Codes/Entries/</c> and the <c>Codes.yaml</c> of each rule. A code is registered by being there.</summary>
public sealed class CodeCatalog
{
    private const string Entries = "Reckon.Site.Codes.Entries.";
    private const string Rules = "Reckon.Site.Checks.";
    private const string OfRules = "checks";
    private static readonly Lazy<CodeCatalog> Read = new(() => new CodeCatalog(typeof(CodeCatalog).Assembly));
    private readonly Dictionary<string, CodeEntry> _entries;

    private CodeCatalog(Assembly assembly)
    {
        var names = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var rules = names.Where(n => n.StartsWith(Rules, StringComparison.Ordinal)).SelectMany(n => ReadFile(assembly, n).Entries).ToList();
        Areas = [.. names.Where(n => n.StartsWith(Entries, StringComparison.Ordinal)).Select(n => ReadArea(assembly, n, rules))];
        _entries = Areas.SelectMany(a => a.Entries).ToDictionary(e => e.Code, StringComparer.Ordinal);
    }

    /// <summary>The codes of this program.</summary>
    public static CodeCatalog All => Read.Value;

    /// <summary>The subjects, in the order of the guide.</summary>
    public IReadOnlyList<CodeArea> Areas { get; }

    /// <summary>All codes in ordinal order.</summary>
    public IReadOnlyList<string> Codes => [.. _entries.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What there is to know about a code, or null.</summary>
    public CodeEntry? Find(string code) => _entries.GetValueOrDefault(code);

    // Reckon.Site.Codes.Entries.01-files.yaml → files: the number only orders.
    private static CodeArea ReadArea(Assembly assembly, string resource, IReadOnlyList<CodeEntry> rules)
    {
        var name = resource[Entries.Length..].Split('-', 2)[1][..^".yaml".Length];
        var (title, entries) = ReadFile(assembly, resource);
        return new CodeArea(name, title!, name == OfRules ? [.. entries, .. rules] : entries);
    }

    private static (Assessments.Texts.LocalText? Title, IReadOnlyList<CodeEntry> Entries) ReadFile(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return new CodeReader(new SourceFile(resource, reader.ReadToEnd())).Read();
    }
}
