using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using Reckon.Site.Codes;

namespace Reckon.Site.Checks;

/// <summary>How much the findings of each rule matter: <c>Checks</c> in the settings, <c>checks</c> in the front matter of a page.</summary>
internal sealed class RuleSettings
{
    private const string Off = "off";
    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal) { ["error"] = Severity.Error, ["warning"] = Severity.Warning };
    private readonly Dictionary<string, Severity?> _given = new(StringComparer.Ordinal);

    /// <summary>All rules, by their codes.</summary>
    public static Catalog<ISiteRule> Rules { get; } = new(typeof(RuleSettings).Assembly, r => r.Code);

    /// <summary>Reads the mapping of codes to <c>error</c>, <c>warning</c> or <c>off</c>.</summary>
    /// <param name="node">The mapping; null for none.</param>
    /// <param name="diagnostics">Takes what is wrong; the rule then keeps its own severity.</param>
    public static RuleSettings Read(YamlNode? node, DiagnosticBag diagnostics)
    {
        var settings = new RuleSettings();
        if (node is YamlMapping mapping) settings.ReadAll(mapping, diagnostics);
        else if (node is not null) diagnostics.Error("wrong-type", node.Span, RuleMessages.NoMapping(node.Kind));
        return settings;
    }

    /// <summary>The severity of a rule; null where it is off.</summary>
    public Severity? Of(ISiteRule rule) => _given.TryGetValue(rule.Code, out var given) ? given : rule.Severity;

    /// <summary>Whether something is said about a rule here.</summary>
    public bool Knows(ISiteRule rule) => _given.ContainsKey(rule.Code);

    private void ReadAll(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            if (Rules.Find(key.Text) is not { } rule) diagnostics.Error("unknown-rule", key.Span, CodeCatalog.All.Codes.Contains(key.Text) ? RuleMessages.Fixed(key.Text) : RuleMessages.UnknownRule(key.Text), Suggestion.For(key.Text, Rules.Names));
            else if (value is not YamlScalar scalar || !IsSeverity(scalar.Content)) diagnostics.Error("unknown-value", value.Span, RuleMessages.NoSeverity((value as YamlScalar)?.Text ?? value.Kind), RuleMessages.Choices);
            else _given[rule.Code] = scalar.Text == Off ? null : Severities[scalar.Text];
        }
    }

    private static bool IsSeverity(LocatedText text) => text.Text == Off || Severities.ContainsKey(text.Text);
}
