using System.Text.RegularExpressions;
using Reckon.Diagnostics;

namespace Reckon.Site.Themes;

/// <summary>Finds in a template what would fail when it is rendered, with its place: names of partials, helpers, texts and assets, and blocks left open.</summary>
internal sealed partial class TemplateChecker
{
    private static readonly string[] BlockHelpers = ["each", "if", "unless", "with", "eq"];
    private static readonly string[] Helpers = [.. BlockHelpers, "asset", "lookup", "t", "url"];

    private readonly Template _template;
    private readonly TemplateNames _names;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<(string Name, int Start)> _open = new();
    private bool _isSound = true;

    private TemplateChecker(Template template, TemplateNames names, DiagnosticBag diagnostics) => (_template, _names, _diagnostics) = (template, names, diagnostics);

    /// <summary>Whether a template is free of errors; they are reported.</summary>
    public static bool Check(Template template, TemplateNames names, DiagnosticBag diagnostics)
    {
        var checker = new TemplateChecker(template, names, diagnostics);
        foreach (var mustache in Mustache.Of(template.File.Text, checker.ReportUnclosed)) checker.Check(mustache);
        foreach (var (name, start) in checker._open) checker.Report("template-syntax", start, name.Length, ThemeMessages.BlockOpen(name));
        return checker._isSound;
    }

    private void Check(Mustache mustache)
    {
        if (mustache.Text.Length == 0) ReportUnclosed(mustache.Start);
        else if (mustache.Text[0] == '>') CheckPartial(mustache);
        else if (mustache.Text[0] == '#') OpenBlock(mustache);
        else if (mustache.Text[0] == '/') CloseBlock(mustache);
        else CheckExpression(mustache, 0);
    }

    private void CheckPartial(Mustache mustache)
    {
        var name = mustache.Text[1..].TrimStart();
        var at = mustache.Start + mustache.Text.Length - name.Length;
        if (name.StartsWith('(')) return;
        name = name.Split([' ', '\t', '\r', '\n'], 2)[0].Trim('"');
        if (!_names.Partials.Contains(name)) Report("unknown-partial", at, name.Length, ThemeMessages.UnknownPartial(name), Suggestion.For(name, _names.Partials));
    }

    private void OpenBlock(Mustache mustache)
    {
        var name = new Mustache(mustache.Text[1..].TrimStart(), 0).Words.FirstOrDefault("");
        _open.Push((name, mustache.Start + 1));
        CheckExpression(mustache, 1);
    }

    private void CloseBlock(Mustache mustache)
    {
        var name = mustache.Text[1..].Trim();
        var isOpen = _open.TryPop(out var open);
        if (!isOpen || open.Name != name) Report("template-syntax", mustache.Start, mustache.Text.Length, ThemeMessages.BlockMismatch(name, isOpen ? open.Name : null));
    }

    private void CheckExpression(Mustache mustache, int skip)
    {
        var call = new Mustache(mustache.Text[skip..], mustache.Start + skip);
        if (call.Text.StartsWith("else", StringComparison.Ordinal)) call = new Mustache(call.Text[4..].TrimStart(), call.Start + call.Text.Length - call.Text[4..].TrimStart().Length);
        var known = skip == 1 ? BlockHelpers : Helpers;
        if (call.Words is [var name, _, ..] && !known.Contains(name)) Report("unknown-helper", call.Start, name.Length, ThemeMessages.UnknownHelper(name), Suggestion.For(name, known));
        foreach (Match inner in Parenthesis().Matches(call.Text)) CheckInner(call, inner.Groups[1]);
        foreach (Match use in NamedUse().Matches(call.Text)) CheckNamed(call, use);
    }

    private void CheckInner(Mustache call, Group name)
    {
        if (!Helpers.Contains(name.Value)) Report("unknown-helper", call.Start + name.Index, name.Length, ThemeMessages.UnknownHelper(name.Value), Suggestion.For(name.Value, Helpers));
    }

    private void CheckNamed(Mustache call, Match use)
    {
        var (helper, name) = (use.Groups[1].Value, use.Groups[2]);
        var at = call.Start + name.Index;
        if (helper == "t" && !_names.Strings.Contains(name.Value)) Report("unknown-string", at, name.Length, ThemeMessages.UnknownString(name.Value), Suggestion.For(name.Value, _names.Strings));
        if (helper == "asset" && !_names.Assets.Contains(name.Value)) Report("unknown-asset", at, name.Length, ThemeMessages.UnknownAsset(name.Value), Suggestion.For(name.Value, _names.Assets));
    }

    private void ReportUnclosed(int at) => Report("template-syntax", at, 2, ThemeMessages.Unclosed);

    private void Report(string code, int start, int length, string message, string? hint = null)
    {
        _isSound = false;
        _diagnostics.Error(code, _template.File.Span(start, length), message, hint);
    }

    [GeneratedRegex(@"\(\s*([^\s()""]+)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"(?:^|\()\s*(t|asset)\s+""([^""]*)""")]
    private static partial Regex NamedUse();
}
