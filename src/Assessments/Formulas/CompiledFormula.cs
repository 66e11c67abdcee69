using Reckon.Assessments.Bridges;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

/// <summary>A formula whose names are found and whose units fit.</summary>
/// <param name="Root">The formula; bridges are multiplications in it.</param>
/// <param name="Dimension">What it gives.</param>
/// <param name="Uses">The quantities named, in order, each once for its value and once for its printed value.</param>
/// <param name="Bridges">The conversions between nouns that it makes.</param>
internal sealed record CompiledFormula(FormulaNode Root, Dimension Dimension, IReadOnlyList<QuantityNode> Uses, IReadOnlyList<Bridge> Bridges)
{
    /// <summary>What <see cref="Single"/> is multiplied by to change its scale: 60 from hours to minutes; else 1.</summary>
    public double Scale => Root is OperationNode { Operands: [QuantityNode, NumberNode { IsScale: true, Value: var factor }] } ? factor : 1;

    /// <summary>The quantity, where the formula is nothing but its name, in whatever scale; else null.</summary>
    public QuantityNode? Single => Root switch
    {
        QuantityNode node => node,
        OperationNode { Operator: FormulaOperator.Multiply, Operands: [QuantityNode node, NumberNode { IsScale: true }] } => node,
        _ => null,
    };

    public IReadOnlyList<QuantityId> Inputs => [.. Uses.Select(u => u.Id).Distinct()];
}
