using System.Globalization;
using Reckon.Site.Search;

namespace Reckon.Site.Shortcodes;

/// <summary>What the shortcodes of one page have in common: cards, numbers of figures and tables, works cited, anchors, things to search for. One thread uses it.</summary>
public sealed class PageRegistry
{
    private readonly List<string> _cardIds = [];
    private readonly Dictionary<string, object> _cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _citedKeys = [];
    private readonly Dictionary<string, Reference> _references = new(StringComparer.Ordinal);
    private readonly List<Anchor> _anchors = [];
    private readonly List<Findable> _findables = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>The models of the cards, in the order of their first use.</summary>
    public IReadOnlyList<object> Cards => [.. _cardIds.Select(id => _cards[id])];

    /// <summary>The works cited, in the order of their numbers.</summary>
    public IReadOnlyList<Reference> References => [.. _citedKeys.Select(k => _references[k])];

    /// <summary>The anchors, in the order of the page.</summary>
    public IReadOnlyList<Anchor> Anchors => _anchors;

    /// <summary>The things that readers may search for, in the order of the page.</summary>
    public IReadOnlyList<Findable> Findables => _findables;

    /// <summary>Lets readers search for something on the page.</summary>
    public void MakeFindable(Findable thing) => _findables.Add(thing);

    /// <summary>Adds a card to the page unless it is there already.</summary>
    /// <param name="id">The card's id on the page.</param>
    /// <param name="model">Makes its model; called once for an id.</param>
    public void AddCard(string id, Func<object> model)
    {
        if (_cards.ContainsKey(id)) return;
        _cardIds.Add(id);
        _cards[id] = id;
        _cards[id] = model();
    }

    /// <summary>The next number, from 1, of a kind such as <c>figure</c> or <c>table</c>.</summary>
    public int NextNumber(string kind) => _counts[kind] = Count(kind) + 1;

    /// <summary>How many of a kind the page holds so far.</summary>
    public int Count(string kind) => _counts.GetValueOrDefault(kind);

    /// <summary>An id that the page does not hold yet: the one wanted, or with -2, -3 … behind it.</summary>
    public string UniqueId(string wanted)
    {
        _ids[wanted] = _ids.GetValueOrDefault(wanted) + 1;
        return _ids[wanted] == 1 ? wanted : string.Create(CultureInfo.InvariantCulture, $"{wanted}-{_ids[wanted]}");
    }

    /// <summary>Makes a place known to references. The first one of a key counts.</summary>
    public void Define(Anchor anchor)
    {
        if (!_anchors.Exists(a => a.Key == anchor.Key)) _anchors.Add(anchor);
    }

    /// <summary>Cites a work: numbers it at its first use and adds a way back.</summary>
    /// <param name="key">Tells works apart; the same work with another section may be another key.</param>
    /// <param name="text">The entry in the list of references; taken at the first use.</param>
    /// <param name="backLabel">What a screen reader says of the way back.</param>
    public CitationMark Cite(string key, HtmlText text, string backLabel)
    {
        var number = NumberOf(key);
        var id = UniqueId(string.Create(CultureInfo.InvariantCulture, $"cite-{number}"));
        var entry = _references.GetValueOrDefault(key) ?? new Reference(number, string.Create(CultureInfo.InvariantCulture, $"ref-{number}"), text, []);
        _references[key] = entry with { Backs = [.. entry.Backs, new Back("#" + id, backLabel)] };
        return new CitationMark(number, id, "#" + entry.Id);
    }

    private int NumberOf(string key)
    {
        if (!_citedKeys.Contains(key)) _citedKeys.Add(key);
        return _citedKeys.IndexOf(key) + 1;
    }
}
