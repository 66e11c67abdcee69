using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Cards;

/// <summary>Reads a method card.</summary>
internal sealed class MethodCardReader
{
    private const string What = "a method card";

    private readonly YamlFields _fields;
    private readonly DiagnosticBag _diagnostics;

    private MethodCardReader(YamlFields fields, DiagnosticBag diagnostics) => (_fields, _diagnostics) = (fields, diagnostics);

    /// <summary>Reads a file; null after an error.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The estimator's name.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static MethodCard? Read(SourceFile file, string name, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var card = YamlReader.Read(file, found) is { } root && YamlFields.Of(root, What, found) is { } fields ? new MethodCardReader(fields, found).Read(name) : null;
        foreach (var diagnostic in found.Ordered()) diagnostics.Add(diagnostic);
        return found.HasErrors ? null : card;
    }

    private MethodCard? Read(string name)
    {
        var (title, summary, variance) = (_fields.RequiredLocal("title"), _fields.RequiredLocal("summary"), _fields.RequiredLocal("variance"));
        var formulas = Entries("formulas", "a formula", ReadFormula);
        var variables = Entries("variables", "a variable", ReadVariable);
        var (assumptions, fails, references) = (Several("assumptions", _fields.Locals), Several("fails", _fields.Locals), Several("references", _fields.Texts));
        var recommended = ReadRecommended();
        var (options, outputs) = (Terms("options"), Terms("outputs"));
        _fields.ReportUnknown();
        if (title is null || summary is null || variance is null) return null;
        return new MethodCard
        {
            Name = name,
            Title = title,
            Summary = summary,
            Formulas = formulas,
            Variables = variables,
            Assumptions = assumptions,
            Fails = fails,
            Variance = variance,
            References = [.. references.Select(r => r.Content)],
            Recommended = recommended,
            Options = options,
            Outputs = outputs,
        };
    }

    private IReadOnlyList<T> Entries<T>(string key, string what, Func<YamlFields, T?> read)
        where T : class =>
        [.. Several(key, _fields.List).Select(n => YamlFields.Of(n, what, _diagnostics)).OfType<YamlFields>().Select(f => ReadEntry(f, read)).OfType<T>()];

    private static T? ReadEntry<T>(YamlFields fields, Func<YamlFields, T?> read)
    {
        var entry = read(fields);
        fields.ReportUnknown();
        return entry;
    }

    private static CardFormula? ReadFormula(YamlFields fields)
    {
        var (tex, label) = (fields.RequiredScalar("tex"), fields.Local("label"));
        return tex is null ? null : new CardFormula(tex.Content, label);
    }

    private static CardVariable? ReadVariable(YamlFields fields)
    {
        var (symbol, name, unit) = (fields.RequiredScalar("symbol"), fields.RequiredLocal("name"), fields.Local("unit"));
        return symbol is null || name is null ? null : new CardVariable(symbol.Content, name, unit);
    }

    private IReadOnlyList<T> Several<T>(string key, Func<string, IReadOnlyList<T>> read)
    {
        var found = read(key);
        if (found.Count == 0) _diagnostics.Error("missing-key", _fields.SpanOf(key).Slice(0, 0), $"A method card needs '{key}' with one entry at least.");
        return found;
    }

    private IReadOnlyList<CardTerm> Terms(string key) => _fields.Fields(key, $"'{key}'") is { } terms
        ? [.. _fields.Entries(key).Select(e => terms.RequiredLocal(e.Key.Text) is { } meaning ? new CardTerm(e.Key.Text, meaning) : null).OfType<CardTerm>()]
        : [];

    private LocatedText? ReadRecommended()
    {
        var isReplica = _fields.Flag("replica");
        if (isReplica) return _fields.RequiredScalar("recommended")?.Content;
        if (_fields.Scalar("recommended") is { } recommended)
            _diagnostics.Error("not-a-replica", recommended.Span, "'recommended' belongs to a replica, and this method is none.", "Add 'replica: true', or leave 'recommended' out.");
        return null;
    }
}
