using Reckon.Diagnostics;
using Reckon.Site.Mathematics;

namespace Reckon.Site.Tests.Mathematics;

/// <summary>Converts formulas and reads what is shown of them.</summary>
internal static class Tex
{
    private const string Start = "<math><semantics>";
    private const string Annotation = "<annotation encoding=\"application/x-tex\">";

    /// <summary>The presentation of a formula, without <c>math</c>, <c>semantics</c> and annotation.</summary>
    public static string Show(string tex)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("f.md", tex);
        var html = TexFormula.Convert(tex, isDisplay: false, file.Span(0, tex.Length).Slice, diagnostics);
        Assert.True(html is not null, tex + "\n" + string.Join('\n', diagnostics.Ordered().Select(DiagnosticText.Format)));
        return html![Start.Length..html.IndexOf(Annotation, StringComparison.Ordinal)];
    }

    /// <summary>The findings of a formula in the file <c>f.md</c>.</summary>
    public static string Findings(string tex)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TexFormula.Convert(tex, isDisplay: false, new SourceFile("f.md", tex).Span(0, tex.Length).Slice, diagnostics));
        return string.Join('\n', diagnostics.Ordered().Select(DiagnosticText.Format));
    }
}
