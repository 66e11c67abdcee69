using Reckon.Diagnostics;

namespace Reckon.Site.Mathematics;

/// <summary>Turns a formula from a subset of TeX into MathML Core. What is outside the subset is an error at its place; nothing is left out silently.</summary>
/// <remarks>At most 2,000 characters, nested to 50 levels.</remarks>
internal static class TexFormula
{
    /// <summary>The most characters of a formula.</summary>
    public const int Longest = 2000;

    /// <summary>The formula as a <c>math</c> element with its TeX as annotation; null after an error.</summary>
    /// <param name="tex">The formula without the dollar signs around it.</param>
    /// <param name="isDisplay">Whether it stands on a line of its own.</param>
    /// <param name="place">Gives the place of a stretch of <paramref name="tex"/> in the author's file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static string? Convert(string tex, bool isDisplay, Func<int, int, SourceSpan> place, DiagnosticBag diagnostics)
    {
        if (tex.Length > Longest)
        {
            diagnostics.Error("tex-syntax", place(Longest, 1), TexMessages.TooLong(tex.Length, Longest));
            return null;
        }

        var parser = new TexParser(tex);
        var formula = parser.ReadFormula();
        foreach (var problem in parser.Problems) diagnostics.Error("tex-syntax", place(problem.Start, problem.Length), problem.Message, problem.Hint);
        return parser.Problems.Count == 0 ? MathWriter.Write(formula, tex, isDisplay) : null;
    }
}
