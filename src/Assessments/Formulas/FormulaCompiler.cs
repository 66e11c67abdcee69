using System.Globalization;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Formulas;

/// <summary>Looks up the names of a formula and checks that its units fit.</summary>
internal sealed class FormulaCompiler
{
    private readonly IQuantityNames _names;
    private readonly string? _assessment;
    private readonly IReadOnlyDictionary<string, string> _rowKeys;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<QuantityNode> _uses = [];
    private readonly DimensionConverter _converter;

    private FormulaCompiler(IQuantityNames names, string? assessment, IReadOnlyDictionary<string, string> rowKeys, DiagnosticBag diagnostics)
    {
        (_names, _assessment, _rowKeys, _diagnostics) = (names, assessment, rowKeys, diagnostics);
        _converter = new DimensionConverter(assessment is null ? [] : names.BridgesOf(assessment), names.Scales);
    }

    /// <summary>Compiles a formula.</summary>
    /// <param name="root">The formula as parsed.</param>
    /// <param name="names">What it may name.</param>
    /// <param name="assessment">The slug of the assessment whose names need no prefix, or null.</param>
    /// <param name="rowKeys">For the formula of a table: key names and their values in this row.</param>
    /// <param name="expected">The dimension that it has to give, or null for any.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The formula, or null after an error.</returns>
    public static CompiledFormula? Compile(
        FormulaNode root, IQuantityNames names, string? assessment, IReadOnlyDictionary<string, string> rowKeys, Dimension? expected, DiagnosticBag diagnostics)
    {
        var compiler = new FormulaCompiler(names, assessment, rowKeys, diagnostics);
        if (compiler.Visit(root) is not { } typed) return null;
        var result = expected is null ? typed : compiler._converter.ConvertResult(typed, expected);
        if (result is { } fitting) return new CompiledFormula(fitting.Node, fitting.Dimension, [.. compiler._uses.DistinctBy(u => (u.Id, u.IsPrinted))], compiler._converter.Crossed);
        diagnostics.Error("unit-mismatch", root.Span, FormulaMessages.WrongResult(typed.Dimension, expected!), FormulaMessages.WrongResultHint(typed.Dimension, expected!));
        return null;
    }

    private TypedNode? Visit(FormulaNode node) => node switch
    {
        NumberNode number => new TypedNode(number, Dimension.None),
        NameNode name => VisitName(name),
        OperationNode operation => VisitOperation(operation),
        _ => throw new ArgumentException($"A parsed formula holds no {node.GetType().Name}.", nameof(node)),
    };

    private TypedNode? VisitName(NameNode name)
    {
        if (name is { Assessment: null, Keys.Count: 0 } && _rowKeys.TryGetValue(name.Name, out var key)) return RowKey(name, key);
        if (Owner(name) is not { } owner) return null;
        if (name.Keys.Contains("*")) return Fail(name.Span, "formula-syntax", "A * among keys stands for many numbers; it goes only into sum(…), min(…) or max(…).");
        return Found(name, new QuantityId(owner, FullName(name, BindKeys(name))));
    }

    private TypedNode? RowKey(NameNode name, string key) =>
        double.TryParse(key, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new TypedNode(new NumberNode(number, name.Span), Dimension.None)
            : Fail(name.Span, "formula-syntax", $"The key '{name.Name}' is '{key}' in this row, which is no number.");

    private string? Owner(NameNode name)
    {
        if (name.Assessment is null && _assessment is null)
        {
            _diagnostics.Error("unknown-quantity", name.Span, $"'{name.Name}' needs its assessment here: this page belongs to none.", $"Write [assessment:{name.Name}].");
            return null;
        }

        var owner = name.Assessment ?? _assessment!;
        if (_names.Assessments.Contains(owner)) return owner;
        if (_names.IsUnreadable(owner)) return null;
        _diagnostics.Error("unknown-assessment", name.Span, $"There is no assessment '{owner}'.", Suggestion.For(owner, _names.Assessments));
        return null;
    }

    private TypedNode? Found(NameNode name, QuantityId id)
    {
        if (_names.Find(id) is not var (unit, isPrinted)) return Unknown(name, id);
        if (name.IsPrinted && !isPrinted) return Fail(name.Span, "not-printed", $"No source prints '{id.Name}', so printed(…) has nothing to give.");
        var node = new QuantityNode(id, name.IsPrinted, name.Span);
        _uses.Add(node);
        return new TypedNode(node, unit.Dimension);
    }

    private TypedNode? Unknown(NameNode name, QuantityId id)
    {
        if (_names.IsBroken(id)) return null;
        var where = id.Assessment == _assessment ? "" : $" in '{id.Assessment}'";
        if (name.Keys.Count == 0 && _names.FindRows(id) is { } rows)
            return Fail(name.Span, "unknown-quantity", $"'{id.Name}' is a table{where}; one of its rows is named with its key: {id.Name}[{string.Join(", ", rows[0])}].");
        return Fail(name.Span, "unknown-quantity", $"There is no {_names.Kind} '{id.Name}'{where}.", Suggestion.For(id.Name, _names.NamesOf(id.Assessment)));
    }

    private static string FullName(NameNode name, IReadOnlyList<string> keys) => keys.Count == 0 ? name.Name : $"{name.Name}[{string.Join(", ", keys)}]";

    // In a table's formula "year" and "year - 1" stand for this row's year and the one before.
    private IReadOnlyList<string> BindKeys(NameNode name) => [.. name.Keys.Select(BindKey)];

    private string BindKey(string key)
    {
        var sign = key.IndexOfAny(['+', '-'], 1 < key.Length ? 1 : 0);
        var variable = sign < 0 ? key : key[..sign].TrimEnd();
        if (!_rowKeys.TryGetValue(variable, out var value)) return key;
        if (sign < 0) return value;
        var step = int.TryParse(key[sign..].Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var by);
        return step && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? (start + by).ToString(CultureInfo.InvariantCulture) : key;
    }

    private TypedNode? VisitOperation(OperationNode operation)
    {
        var operands = operation.Operands.SelectMany(o => Expand(operation.Operator, o)).ToList();
        if (operands.Contains(null)) return null;
        var typed = operands.OfType<TypedNode>().ToList();
        return operation.Operator switch
        {
            FormulaOperator.Negate or FormulaOperator.Abs or FormulaOperator.Round => Same(operation, typed),
            FormulaOperator.Add or FormulaOperator.Sum => Add(operation, typed),
            FormulaOperator.Subtract => Subtract(operation, typed),
            FormulaOperator.Min or FormulaOperator.Max or FormulaOperator.Greater or FormulaOperator.GreaterOrEqual => Alike(operation, typed, "compared with"),
            FormulaOperator.Multiply => Node(operation, typed, typed[0].Dimension * typed[1].Dimension),
            FormulaOperator.Divide => Node(operation, typed, typed[0].Dimension / typed[1].Dimension),
            FormulaOperator.Power => Power(operation, typed),
            FormulaOperator.Sqrt => Root(operation, typed),
            FormulaOperator.Exp or FormulaOperator.Log => Bare(operation, typed),
            FormulaOperator.Growth => Growth(operation, typed),
            FormulaOperator.Cagr => Cagr(operation, typed),
            FormulaOperator.If => If(operation, typed),
        };
    }

    private IEnumerable<TypedNode?> Expand(FormulaOperator op, FormulaNode operand)
    {
        var isWild = operand is NameNode { Keys: var keys } && keys.Contains("*") && op is FormulaOperator.Sum or FormulaOperator.Min or FormulaOperator.Max;
        return isWild ? ExpandRows((NameNode)operand) : [Visit(operand)];
    }

    private IReadOnlyList<TypedNode?> ExpandRows(NameNode name)
    {
        if (Owner(name) is not { } owner) return [null];
        var rows = _names.FindRows(new QuantityId(owner, name.Name));
        if (rows is null && _names.IsBroken(new QuantityId(owner, name.Name))) return [null];
        if (rows is null) return [Fail(name.Span, "unknown-quantity", $"There is no table '{name.Name}'.", Suggestion.For(name.Name, TablesOf(owner)))];
        var wanted = BindKeys(name);
        var found = rows.Where(r => r.Count == wanted.Count && r.Zip(wanted).All(k => k.Second == "*" || k.First == k.Second)).ToList();
        if (found.Count == 0) return [Fail(name.Span, "unknown-quantity", $"No row of the table '{name.Name}' has the keys [{string.Join(", ", wanted)}].")];
        return [.. found.Select(r => Found(name, new QuantityId(owner, FullName(name, r))))];
    }

    private IEnumerable<string> TablesOf(string assessment) =>
        _names.NamesOf(assessment).Select(n => n.Split('[')).Where(n => n.Length > 1).Select(n => n[0]).Distinct();

    private static TypedNode Same(OperationNode operation, List<TypedNode> operands) => Node(operation, operands, operands[0].Dimension);

    // All operands take one dimension: the first one's, or, where no bridge leads there, that of an operand that a bridge leads to.
    private TypedNode? Alike(OperationNode operation, List<TypedNode> operands, string verb)
    {
        foreach (var wanted in operands.Select(o => o.Dimension).Distinct())
        {
            if (_converter.Convert(operands, wanted) is { } alike) return Node(operation, alike, wanted);
        }

        var (first, other) = (operands[0].Dimension, operands.First(o => !o.Dimension.Equals(operands[0].Dimension)).Dimension);
        return Fail(operation.Span, "unit-mismatch", FormulaMessages.Mixed(verb, other, first), FormulaMessages.MixedHint(other, first));
    }

    // 2019 + 2 years is a date; 2019 + 2020 is nothing.
    private TypedNode? Add(OperationNode operation, List<TypedNode> operands)
    {
        if (_names.DurationOf(operands[0].Dimension) is not { } duration) return Alike(operation, operands, "added to");
        if (operands.Skip(1).All(o => o.Dimension.Equals(duration))) return Node(operation, operands, operands[0].Dimension);
        return Fail(operation.Span, "unit-mismatch", $"Only {duration} can be added to a date; a bare number cannot.");
    }

    private TypedNode? Subtract(OperationNode operation, List<TypedNode> operands)
    {
        if (_names.DurationOf(operands[0].Dimension) is not { } duration) return Alike(operation, operands, "subtracted from");
        if (operands[1].Dimension.Equals(duration)) return Node(operation, operands, operands[0].Dimension);
        return Alike(operation, operands, "subtracted from") is { } difference ? difference with { Dimension = duration } : null;
    }

    private TypedNode? Power(OperationNode operation, List<TypedNode> operands)
    {
        if (!operands[1].Dimension.IsNone) return Fail(operation.Operands[1].Span, "unit-mismatch", $"An exponent is a bare number; this one counts {operands[1].Dimension}.");
        if (operands[0].Dimension.IsNone) return Node(operation, operands, Dimension.None);
        if (Whole(operands[1].Node) is { } n) return Node(operation, operands, operands[0].Dimension.Power(n));
        return Fail(operation.Span, "unit-mismatch", $"{operands[0].Dimension} can only be raised to a whole number written in the formula.");
    }

    private static int? Whole(FormulaNode exponent) => exponent switch
    {
        NumberNode { Value: var n } when n == Math.Truncate(n) && Math.Abs(n) <= 9 => (int)n,
        OperationNode { Operator: FormulaOperator.Negate, Operands: [var positive] } => -Whole(positive),
        _ => null,
    };

    private TypedNode? Root(OperationNode operation, List<TypedNode> operands) =>
        operands[0].Dimension.Root() is { } root ? Node(operation, operands, root) : Fail(operation.Span, "unit-mismatch", $"{operands[0].Dimension} has no square root.");

    private TypedNode? Bare(OperationNode operation, List<TypedNode> operands) =>
        operands[0].Dimension.IsNone ? Node(operation, operands, Dimension.None) : Fail(operation.Span, "unit-mismatch", $"This function takes a bare number; {operands[0].Dimension} stands here.");

    private TypedNode? Growth(OperationNode operation, List<TypedNode> operands) =>
        Alike(operation, operands, "compared with") is { } alike ? alike with { Dimension = Dimension.None } : null;

    private TypedNode? Cagr(OperationNode operation, List<TypedNode> operands)
    {
        if (Alike(operation, operands[..2], "compared with") is not { Node: OperationNode alike }) return null;
        if (operands[2].Dimension.Powers.Any(p => p.Value != 1) || operands[2].Dimension.Powers.Count > 1)
            return Fail(operation.Operands[2].Span, "unit-mismatch", $"The number of steps is a count; {operands[2].Dimension} stands here.");
        return new TypedNode(operation with { Operands = [.. alike.Operands, operands[2].Node] }, Dimension.None);
    }

    private TypedNode? If(OperationNode operation, List<TypedNode> operands)
    {
        if (Alike(operation, operands[1..], "an alternative to") is not { Node: OperationNode alike } result) return null;
        return new TypedNode(operation with { Operands = [operands[0].Node, .. alike.Operands] }, result.Dimension);
    }

    private static TypedNode Node(OperationNode operation, IReadOnlyList<TypedNode> operands, Dimension dimension) =>
        new(operation with { Operands = [.. operands.Select(o => o.Node)] }, dimension);

    private TypedNode? Fail(SourceSpan span, string code, string message, string? hint = null)
    {
        _diagnostics.Error(code, span, message, hint);
        return null;
    }
}
