using Reckon.Assessments.Microdata;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>Reads <c>with:</c> of generated data.</summary>
/// <param name="kind">What is generated.</param>
/// <param name="diagnostics">Takes what is wrong, each at its option.</param>
internal sealed class SpecificationReader(GeneratedKind kind, DiagnosticBag diagnostics)
{
    /// <summary>The key of the design.</summary>
    public const string Design = "design";

    /// <summary>The key of the shares of tiers in a stratified sample.</summary>
    public const string Allocation = "allocation";

    /// <summary>The designs by their words, the default first.</summary>
    public static IReadOnlyDictionary<string, SamplingDesign> Designs { get; } = Enum.GetValues<SamplingDesign>().ToDictionary(d => d.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private IReadOnlyList<string> Names => [.. kind.Options.Select(o => o.Name), Design, Allocation];

    /// <summary>What is wanted, or null after an error.</summary>
    public MicrodataSpecification? Read(YamlMapping? with)
    {
        var (errors, specification) = (diagnostics.ErrorCount, new MicrodataSpecification { Kind = kind.Kind });
        foreach (var (name, value) in with?.Entries ?? []) specification = Take(specification, name, value);
        if (diagnostics.ErrorCount > errors) return null;
        foreach (var problem in specification.Problems()) diagnostics.Error("out-of-range", (with!.Find(problem.Option) ?? with).Span, problem.Sentence);
        return diagnostics.ErrorCount > errors ? null : specification;
    }

    private MicrodataSpecification Take(MicrodataSpecification specification, YamlScalar name, YamlNode value)
    {
        if (name.Text == Design) return specification with { Design = ReadDesign(value) };
        if (name.Text == Allocation) return specification with { Allocation = ReadAllocation(value) };
        if (kind.Options.FirstOrDefault(o => o.Name == name.Text) is { } option) return ReadNumber(name.Text, value) is { } number ? Set(specification, option, number, value.Span) : specification;
        var others = GeneratedKind.All.FirstOrDefault(k => k.Options.Any(o => o.Name == name.Text));
        diagnostics.Error("unknown-option", name.Span, $"'{name.Text}' is not an option of generated {kind.Name}.", others is null ? Suggestion.For(name.Text, Names) ?? $"Its options: {string.Join(", ", Names)}." : $"It goes with {others.Name}.");
        return specification;
    }

    private MicrodataSpecification Set(MicrodataSpecification specification, GeneratedOption option, decimal number, SourceSpan span)
    {
        if (option.Allows(number)) return option.Set(specification, number);
        diagnostics.Error("out-of-range", span, FormattableString.Invariant($"'{option.Name}' is a {(option.IsWhole ? "whole " : "")}number from {option.Least} to {option.Most}; {number} stands here."));
        return specification;
    }

    private SamplingDesign ReadDesign(YamlNode value)
    {
        if (value is not YamlScalar word) diagnostics.Error("wrong-type", value.Span, $"'{Design}' is a text; {value.Kind} stands here.");
        else if (Designs.TryGetValue(word.Text, out var known)) return known;
        else diagnostics.Error("unknown-value", word.Span, $"'{word.Text}' is not a way to draw a sample.", Suggestion.For(word.Text, Designs.Keys));
        return SamplingDesign.Simple;
    }

    private List<double> ReadAllocation(YamlNode value)
    {
        if (value is YamlSequence list) return [.. list.Items.Select(i => (double)(ReadNumber(Allocation, i) ?? 0))];
        diagnostics.Error("wrong-type", value.Span, $"'{Allocation}' is a list of numbers, one for each tier; {value.Kind} stands here.");
        return [];
    }

    private decimal? ReadNumber(string option, YamlNode value)
    {
        if (value is YamlScalar scalar && DecimalText.Find(scalar.Text) is { } number) return number;
        diagnostics.Error("not-a-number", value.Span, $"'{option}' is a number; {(value is YamlScalar text ? $"'{text.Text}'" : value.Kind)} stands here.");
        return null;
    }
}
