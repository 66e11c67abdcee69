using System.Globalization;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Markdown;

namespace Reckon.Site.Shortcodes;

/// <summary>Gives the arguments of a tag to the parameters of its shortcode and reports what does not fit.</summary>
internal sealed class ArgumentBinder
{
    private readonly IShortcode _shortcode;
    private readonly MarkdownText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, LocatedText> _bound = new(StringComparer.OrdinalIgnoreCase);
    private bool _isSound = true;

    private ArgumentBinder(IShortcode shortcode, MarkdownText text, DiagnosticBag diagnostics) => (_shortcode, _text, _diagnostics) = (shortcode, text, diagnostics);

    /// <summary>Binds the arguments of a tag; null after an error.</summary>
    public static IReadOnlyDictionary<string, LocatedText>? Bind(IShortcode shortcode, Tag tag, MarkdownText text, DiagnosticBag diagnostics)
    {
        var binder = new ArgumentBinder(shortcode, text, diagnostics);
        for (var i = 0; i < tag.Arguments.Count; i++) binder.BindArgument(tag.Arguments, i);
        binder.ReportMissing(tag);
        return binder._isSound ? binder._bound : null;
    }

    private void BindArgument(IReadOnlyList<TagArgument> arguments, int index)
    {
        var argument = arguments[index];
        if (argument.Key is { } key) BindNamed(argument, key);
        else if (arguments.Take(index).Any(a => a.Key is not null)) Report("positional-after-named", argument, ShortcodeMessages.PositionalAfterNamed(argument.Value), "Put the arguments without a name first.");
        else if (index < _shortcode.Parameters.Count) BindValue(argument, _shortcode.Parameters[index]);
        else Report("too-many-arguments", argument, ShortcodeMessages.TooManyArguments(_shortcode.Name, _shortcode.Parameters.Count, argument.Value), "Put a value that holds blanks in quotation marks.");
    }

    private void BindNamed(TagArgument argument, string key)
    {
        var parameter = _shortcode.Parameters.FirstOrDefault(p => p.Name.Equals(key, StringComparison.OrdinalIgnoreCase));
        if (parameter is not null) BindValue(argument, parameter);
        else Report("unknown-argument", _text.Place(argument.KeyStart, key.Length), ShortcodeMessages.UnknownArgument(_shortcode.Name, key), Suggestion.For(key, _shortcode.Parameters.Select(p => p.Name)));
    }

    private void BindValue(TagArgument argument, ShortcodeParameter parameter)
    {
        if (!_bound.TryAdd(parameter.Name, Located(argument))) Report("argument-twice", argument, ShortcodeMessages.ArgumentTwice(_shortcode.Name, parameter.Name));
        else if (parameter.Choices.Count > 0 && !parameter.Choices.Contains(argument.Value)) Report("bad-argument", argument, ShortcodeMessages.NotAChoice(parameter.Name, argument.Value), Suggestion.For(argument.Value, parameter.Choices));
        else if (Problem(parameter, argument.Value) is { } problem) Report("bad-argument", argument, problem);
    }

    private static string? Problem(ShortcodeParameter parameter, string value) => parameter.Kind switch
    {
        ParameterKind.Text => null,
        ParameterKind.Count => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : ShortcodeMessages.NotACount(parameter.Name, value),
        ParameterKind.Flag => value is "true" or "false" ? null : ShortcodeMessages.NotAFlag(parameter.Name, value),
    };

    private void ReportMissing(Tag tag)
    {
        foreach (var parameter in _shortcode.Parameters.Where(p => p.IsRequired && !_bound.ContainsKey(p.Name)))
            Report("missing-argument", _text.Place(tag.Start, tag.End - tag.Start), ShortcodeMessages.MissingArgument(_shortcode.Name, parameter.Name), parameter.Summary);
    }

    private LocatedText Located(TagArgument argument)
    {
        var span = Place(argument);
        return new LocatedText(argument.Value, span, span.Text == argument.Value);
    }

    private SourceSpan Place(TagArgument argument) => _text.Place(argument.Start, argument.Length);

    private void Report(string code, TagArgument argument, string message, string? hint = null) => Report(code, Place(argument), message, hint);

    private void Report(string code, SourceSpan span, string message, string? hint)
    {
        _isSound = false;
        _diagnostics.Error(code, span, message, hint);
    }
}
