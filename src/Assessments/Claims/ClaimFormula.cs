using Reckon.Assessments.Formulas;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Claims;

/// <summary>What a claim is held against: a formula, or formulas joined by an operator.</summary>
/// <param name="Text">The whole as an author would write it.</param>
/// <param name="Joint">What joins the members; null for one alone.</param>
/// <param name="Members">The formulas, each where its author wrote it.</param>
internal sealed record ClaimFormula(string Text, FormulaOperator? Joint, IReadOnlyList<LocatedText> Members)
{
    /// <summary>A formula written as one.</summary>
    public static ClaimFormula Of(LocatedText formula) => new(formula.Text, null, [formula]);

    /// <summary>The formula, or null after an error.</summary>
    public FormulaNode? Parse(DiagnosticBag diagnostics)
    {
        var nodes = Members.Select(m => FormulaParser.Parse(m, diagnostics)).ToList();
        if (nodes.Contains(null)) return null;
        return Joint is { } joint ? new OperationNode(joint, [.. nodes.OfType<FormulaNode>()], Members[0].Span) : nodes[0];
    }
}
