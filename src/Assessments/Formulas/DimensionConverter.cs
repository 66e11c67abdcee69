using Reckon.Assessments.Bridges;
using Reckon.Assessments.Units;

namespace Reckon.Assessments.Formulas;

/// <summary>Turns parts of formulas into other dimensions: by exact scales (minutes and hours), or over one bridge and such scales.</summary>
/// <param name="bridges">The bridges that may be crossed, the first that fits first.</param>
/// <param name="scales">The conversions that need no bridge.</param>
internal sealed class DimensionConverter(IReadOnlyList<Bridge> bridges, ExactScales scales)
{
    private readonly List<Bridge> _crossed = [];

    /// <summary>The bridges crossed so far, each once.</summary>
    public IReadOnlyList<Bridge> Crossed => [.. _crossed.Distinct()];

    /// <summary>Turns all parts into one dimension; when one of them cannot be, none is.</summary>
    /// <returns>The parts in their order, or null.</returns>
    public IReadOnlyList<TypedNode>? Convert(IReadOnlyList<TypedNode> operands, Dimension wanted)
    {
        var before = _crossed.Count;
        var converted = operands.Select(o => Convert(o, wanted)).OfType<TypedNode>().ToList();
        if (converted.Count == operands.Count) return converted;
        _crossed.RemoveRange(before, _crossed.Count - before);
        return null;
    }

    /// <summary>Turns a part into a dimension, or null where nothing leads there.</summary>
    public TypedNode? Convert(TypedNode operand, Dimension wanted) =>
        Scale(operand, wanted) ?? bridges.Select(b => Cross(operand, wanted, b, b.From, b.To, b.Factor) ?? Cross(operand, wanted, b, b.To, b.From, 1 / b.Factor)).FirstOrDefault(n => n is not null);

    /// <summary>The same for a whole formula: the quotient of two lengths of time is a share as well.</summary>
    public TypedNode? ConvertResult(TypedNode result, Dimension wanted)
    {
        if (Convert(result, wanted) is { } converted) return converted;
        return wanted.IsNone && scales.ShareFactor(result.Dimension) is { } factor ? Times(result, factor, isScale: true, wanted) : null;
    }

    private TypedNode? Scale(TypedNode operand, Dimension wanted) => scales.Factor(operand.Dimension, wanted) switch
    {
        null => null,
        1 => operand with { Dimension = wanted },
        { } factor => Times(operand, factor, isScale: true, wanted),
    };

    // A bridge is crossed either way; a noun in the denominator takes the factor's inverse.
    private TypedNode? Cross(TypedNode operand, Dimension wanted, Bridge bridge, string from, string to, double factor)
    {
        var power = operand.Dimension.Powers.GetValueOrDefault(from);
        if (power == 0) return null;
        var across = Times(operand, Math.Pow(factor, power), isScale: false, operand.Dimension / Dimension.Of(from).Power(power) * Dimension.Of(to).Power(power));
        if (Scale(across, wanted) is not { } result) return null;
        _crossed.Add(bridge);
        return result;
    }

    private static TypedNode Times(TypedNode operand, double factor, bool isScale, Dimension dimension)
    {
        var span = operand.Node.Span;
        return new TypedNode(new OperationNode(FormulaOperator.Multiply, [operand.Node, new NumberNode(factor, span) { IsScale = isScale }], span), dimension);
    }
}
