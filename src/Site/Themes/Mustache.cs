namespace Reckon.Site.Themes;

/// <summary>An expression between braces.</summary>
/// <param name="Text">What stands between them, tildes and blanks taken off.</param>
/// <param name="Start">Where <paramref name="Text"/> starts in the template.</param>
internal readonly record struct Mustache(string Text, int Start)
{
    /// <summary>The words of the expression that stand at its beginning; quoted texts and expressions in parentheses count as one.</summary>
    public IReadOnlyList<string> Words => SplitWords();

    /// <summary>The expressions of a template; comments are left out.</summary>
    /// <param name="template">The template's text.</param>
    /// <param name="unclosed">Called with the place of braces that nothing closes.</param>
    public static IEnumerable<Mustache> Of(string template, Action<int> unclosed)
    {
        for (var open = Open(template, 0); open >= 0;)
        {
            var closer = template.AsSpan(open).StartsWith("{{!--") ? "--}}" : template.AsSpan(open).StartsWith("{{{") ? "}}}" : "}}";
            var close = template.IndexOf(closer, open, StringComparison.Ordinal);
            if (close < 0)
            {
                unclosed(open);
                yield break;
            }

            if (Inner(template, open + closer.TrimStart('-').Length, close) is { Text: not ['!', ..] } mustache) yield return mustache;
            open = Open(template, close + closer.Length);
        }
    }

    private static int Open(string template, int from)
    {
        var open = template.IndexOf("{{", from, StringComparison.Ordinal);
        return open > 0 && template[open - 1] == '\\' ? Open(template, open + 2) : open;
    }

    private static Mustache Inner(string template, int start, int end)
    {
        while (start < end && (template[start] == '~' || char.IsWhiteSpace(template[start]))) start++;
        while (end > start && (template[end - 1] == '~' || char.IsWhiteSpace(template[end - 1]))) end--;
        return new Mustache(template[start..end], start);
    }

    private List<string> SplitWords()
    {
        var words = new List<string>();
        var start = 0;
        var depth = 0;
        var isQuoted = false;
        for (var i = 0; i <= Text.Length; i++)
        {
            var c = i < Text.Length ? Text[i] : ' ';
            if (c == '"') isQuoted = !isQuoted;
            if (!isQuoted && c is '(' or ')') depth += c == '(' ? 1 : -1;
            if (isQuoted || depth > 0 || !char.IsWhiteSpace(c)) continue;
            if (i > start) words.Add(Text[start..i]);
            start = i + 1;
        }

        return words;
    }
}
