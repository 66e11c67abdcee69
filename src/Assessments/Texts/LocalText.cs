using System.Collections.Frozen;

namespace Reckon.Assessments.Texts;

/// <summary>A text in several languages, or one text for all of them. Equal when the words are, wherever they stand.</summary>
public sealed class LocalText : IEquatable<LocalText>
{
    private readonly FrozenDictionary<string, LocatedText> _byLanguage;
    private readonly LocatedText? _forAll;
    private readonly int _hash;

    /// <summary>One text for every language: a name, or a quotation.</summary>
    public LocalText(LocatedText forAll)
    {
        _forAll = forAll;
        _byLanguage = FrozenDictionary<string, LocatedText>.Empty;
        _hash = Hash();
    }

    /// <summary>A text for each language.</summary>
    /// <param name="byLanguage">Language code to text; at least one.</param>
    public LocalText(IReadOnlyDictionary<string, LocatedText> byLanguage)
    {
        if (byLanguage.Count == 0) throw new ArgumentException("A text needs at least one language.", nameof(byLanguage));
        _byLanguage = byLanguage.ToFrozenDictionary(StringComparer.Ordinal);
        _hash = Hash();
    }

    /// <summary>The languages that have a text of their own; empty when one text serves all.</summary>
    public IReadOnlyList<string> Languages => [.. _byLanguage.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The text in a language; in another one that exists where it is missing.</summary>
    public string In(string language) => Located(language).Text;

    /// <summary>The text in a language with its place in the author's file.</summary>
    public LocatedText Located(string language) =>
        _forAll ?? (_byLanguage.TryGetValue(language, out var text) ? text : _byLanguage[Languages[0]]);

    /// <inheritdoc />
    public bool Equals(LocalText? other) =>
        other is not null && _forAll?.Text == other._forAll?.Text && Languages.SequenceEqual(other.Languages) && Languages.All(l => In(l) == other.In(l));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalText);

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    private int Hash()
    {
        var hash = new HashCode();
        foreach (var language in Languages) hash.Add(language, StringComparer.Ordinal);
        hash.Add(In(""), StringComparer.Ordinal);
        return hash.ToHashCode();
    }
}
