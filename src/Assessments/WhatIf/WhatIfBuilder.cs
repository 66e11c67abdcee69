using System.Globalization;
using System.Text;
using Reckon.Assessments.Evaluation;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.Programs;
using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.WhatIf;

/// <summary>Writes the formulas below a quantity as a program that a browser can run.</summary>
internal sealed class WhatIfBuilder(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, QuantityEvaluator evaluator)
{
    private readonly ProgramCompiler _compiler = new(quantities, evaluator);

    /// <summary>The program, or null when no input reaches the target.</summary>
    /// <param name="target">The quantity to compute.</param>
    /// <param name="inputs">The numbers that may be replaced; of computed ones the formula is left aside.</param>
    public WhatIfProgram? Build(QuantityId target, IReadOnlyList<QuantityId> inputs)
    {
        var program = _compiler.Compile([target], inputs.Contains, inputs.Contains, out var isConstant);
        if (isConstant[0]) return null;
        var used = inputs.Where(i => program.Inputs.Any(p => p.Id == i)).ToList();
        return new WhatIfProgram(target, used, new Writer(quantities, used).Write(program, target));
    }

    private sealed class Writer(IReadOnlyDictionary<QuantityId, DeclaredQuantity> quantities, List<QuantityId> inputs)
    {
        private readonly StringBuilder _code = new("[");
        private readonly Dictionary<int, int> _places = [];
        private int _count;

        public string Write(FormulaProgram program, QuantityId target)
        {
            foreach (var (input, slot) in program.Inputs.Zip(program.InputSlots)) _places[slot] = Input(input.Id);
            foreach (var step in program.StepsFor(program.OutputSlots[0])) WriteStep(step, program);
            var result = _places[program.OutputSlots[0]];
            var unit = quantities[target].Declaration.Unit;
            if (unit.FromBase(1) != 1) Append(Entry("/", Append(Entry("*", result, Constant(unit.Denominator))), Constant(unit.Numerator)));
            else if (result != _count - 1) Append(Entry("+", result, Constant(0)));
            return _code.Append(']').ToString();
        }

        // Readers set numbers in the quantity's own unit; the formulas compute without scale.
        private int Input(QuantityId id)
        {
            var (place, unit) = (Append($"[\"x\",{inputs.IndexOf(id).ToString(CultureInfo.InvariantCulture)}]"), quantities[id].Declaration.Unit);
            return unit.ToBase(1) == 1 ? place : Append(Entry("/", Append(Entry("*", place, Constant(unit.Numerator))), Constant(unit.Denominator)));
        }

        private void WriteStep(ProgramStep step, FormulaProgram program)
        {
            var operands = step.Operands.Select(o => _places.TryGetValue(o, out var place) ? place : _places[o] = Constant(program.Constants[o])).ToArray();
            _places[step.Slot] = Append(Entry(SignOf(step.Operator), operands));
        }

        private int Constant(double value) => Append(double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "null");

        private int Append(string entry)
        {
            if (_count > 0) _code.Append(',');
            _code.Append(entry);
            return _count++;
        }

        private static string Entry(string op, params int[] operands) =>
            $"[\"{op}\",{string.Join(',', operands.Select(o => o.ToString(CultureInfo.InvariantCulture)))}]";

        private static string SignOf(FormulaOperator op) => op switch
        {
            FormulaOperator.Negate => "neg",
            FormulaOperator.Add or FormulaOperator.Sum => "+",
            FormulaOperator.Subtract => "-",
            FormulaOperator.Multiply => "*",
            FormulaOperator.Divide => "/",
            FormulaOperator.Power => "^",
            FormulaOperator.Min => "min",
            FormulaOperator.Max => "max",
            FormulaOperator.Abs => "abs",
            FormulaOperator.Sqrt => "sqrt",
            FormulaOperator.Exp => "exp",
            FormulaOperator.Log => "log",
            FormulaOperator.Round => "round",
            FormulaOperator.Growth => "growth",
            FormulaOperator.Cagr => "cagr",
            FormulaOperator.Greater => ">",
            FormulaOperator.GreaterOrEqual => ">=",
            FormulaOperator.If => "if",
        };
    }
}
