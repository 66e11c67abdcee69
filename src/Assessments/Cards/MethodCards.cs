using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Cards;

/// <summary>The method cards that an assembly holds: each embedded file <c>Card.yaml</c>. A card is registered by being there.</summary>
public sealed class MethodCards
{
    private const string FileName = ".Card.yaml";
    private const string Product = "Reckon.";

    private readonly Assembly _assembly;
    private readonly SortedDictionary<string, string> _resources = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, MethodCard?> _read = new(StringComparer.Ordinal);

    private MethodCards(Assembly assembly)
    {
        _assembly = assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(r => r.EndsWith(FileName, StringComparison.Ordinal))) _resources.Add(NameOf(resource), resource);
    }

    /// <summary>The cards of the estimators.</summary>
    public static MethodCards All { get; } = new(typeof(MethodCards).Assembly);

    /// <summary>The names of the cards, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _resources.Keys];

    /// <summary>Reads the card of a name.</summary>
    /// <param name="name">The name of an estimator.</param>
    /// <param name="diagnostics">Takes what is wrong: no card of that name, or one that cannot be read.</param>
    /// <returns>The card, or null after an error.</returns>
    public MethodCard? Find(LocatedText name, DiagnosticBag diagnostics)
    {
        if (_resources.TryGetValue(name.Text, out var resource)) return MethodCardReader.Read(Open(resource), name.Text, diagnostics);
        diagnostics.Error("unknown-method", name.Span, $"There is no method '{name.Text}'.", Suggestion.For(name.Text, Names));
        return null;
    }

    /// <summary>The card of a name, read once; null where there is none.</summary>
    public MethodCard? Find(string name) =>
        _read.GetOrAdd(name, n => _resources.TryGetValue(n, out var resource) ? MethodCardReader.Read(Open(resource), n, new DiagnosticBag()) : null);

    private SourceFile Open(string resource)
    {
        using var reader = new StreamReader(_assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return new SourceFile("src/" + resource[Product.Length..^FileName.Length].Replace('.', '/') + "/Card.yaml", reader.ReadToEnd());
    }

    // Reckon.Assessments.Estimators.RatioOfMeans.Card.yaml → ratio-of-means
    private static string NameOf(string resource)
    {
        var folder = resource[..^FileName.Length].Split('.')[^1];
        return string.Concat(folder.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
    }
}
