using System.Text.RegularExpressions;

namespace Reckon.Site.Search;

/// <summary>Goes through the terms of a text without making strings of them.</summary>
public ref struct SearchTerms
{
    private readonly ReadOnlySpan<char> _text;
    private Regex.ValueMatchEnumerator _runs;
    private ReadOnlySpan<char> _rest;

    /// <summary>Begins before the first term.</summary>
    /// <param name="runs">Finds runs of Han characters, words and numbers.</param>
    /// <param name="text">The text, normalized.</param>
    internal SearchTerms(Regex runs, string text)
    {
        _text = text;
        _runs = runs.EnumerateMatches(text);
    }

    /// <summary>The term: a word, a number, two neighbouring Han characters, or the last one of a run.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Itself, so that it can be gone through.</summary>
    public readonly SearchTerms GetEnumerator() => this;

    /// <summary>Goes to the next term.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty && !NextRun()) return false;
        var isHan = SearchWords.IsHan(_rest[0]);
        Current = isHan ? _rest[..Math.Min(2, _rest.Length)] : _rest;
        _rest = isHan ? _rest[1..] : [];
        return true;
    }

    private bool NextRun()
    {
        if (!_runs.MoveNext()) return false;
        _rest = _text.Slice(_runs.Current.Index, _runs.Current.Length);
        return true;
    }
}
