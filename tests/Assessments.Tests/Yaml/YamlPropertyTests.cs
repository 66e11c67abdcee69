using Reckon.Assessments.Tests.Support;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;
using static Reckon.Assessments.Tests.Support.SmallSite;

namespace Reckon.Assessments.Tests.Yaml;

public sealed class YamlPropertyTests
{
    private const string Alphabet = "ab1 :,-[]{}\"'#&*!|>%@`?\\\n\r\t中\u2028\u0085\ud83d\u0000";

    private static readonly string[] Good =
    [
        Head + "units: { merchant: { zh: 户, en: merchant } }\nbridges:\n  - { from: job, to: person, factor: 1, assumption: { zh: 一人一岗, en: one each } }\n",
        Head + "quantities:\n  a: { label: { zh: 甲, en: A }, value: 1771, unit: 亿元, source: s, at: \"§2.3\" }\n  b:\n    label: B\n    unit: 亿元\n    formula: a * 2\n    value: 3542\n    source: s\n",
        Head + "quantities:\n  a: { label: A, value: 2, unit: 万 job, source: s }\nclaims:\n  - { id: c, restates: a, printed: \"2 万个\", source: s, sense: \">=\" }\nfindings:\n  - { id: f, about: [a], severity: note, title: T, text: 'it''s' }\n",
        "text: >-\n  folded\n  lines\nother: |\n  kept\n\n  lines\nlist: [a, {b: c}, \"d\\te\"]\n",
    ];

    [Fact]
    public void Reading_never_throws_on_random_text() => Fuzz.Random(Alphabet, Reads);

    [Fact]
    public void Reading_never_throws_on_broken_text() => Fuzz.Mutated(Good, Alphabet, Reads);

    [Fact]
    public void Loading_never_throws_on_broken_assessments()
    {
        var count = 0;
        Fuzz.Mutated(Good[..3], "ab1:,{}[] \n\"%万", text =>
        {
            // Each needs a folder on disk; every tenth is enough.
            if (count++ % 10 == 0) _ = LoadWhole(text).Messages;
        });
    }

    private static void Reads(string text)
    {
        var root = YamlReaderTests.Read(text, out var diagnostics);

        if (root is null) Assert.NotEmpty(diagnostics.Ordered());
        else Check(root, text);
        foreach (var finding in diagnostics.Ordered()) Assert.NotEmpty(DiagnosticText.Format(finding));
    }

    private static void Check(YamlNode node, string text)
    {
        Assert.InRange(node.Span.End, node.Span.Start, text.Length);
        if (node is YamlScalar { Content.Verbatim: true } scalar) Assert.Equal(scalar.Text, scalar.Content.Span.Text);
        foreach (var below in node is YamlMapping mapping ? mapping.Entries.Select(e => e.Value) : (node as YamlSequence)?.Items ?? []) Check(below, text);
    }
}
