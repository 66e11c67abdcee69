namespace Reckon.Assessments.Formulas;

/// <summary>What a formula can do.</summary>
public enum FormulaOperator
{
    /// <summary>−a.</summary>
    Negate,

    /// <summary>a + b.</summary>
    Add,

    /// <summary>a − b.</summary>
    Subtract,

    /// <summary>a × b.</summary>
    Multiply,

    /// <summary>a ÷ b.</summary>
    Divide,

    /// <summary>a to the power b.</summary>
    Power,

    /// <summary>The sum of all operands.</summary>
    Sum,

    /// <summary>The smallest operand.</summary>
    Min,

    /// <summary>The largest operand.</summary>
    Max,

    /// <summary>|a|.</summary>
    Abs,

    /// <summary>The square root.</summary>
    Sqrt,

    /// <summary>e to the power a.</summary>
    Exp,

    /// <summary>The natural logarithm.</summary>
    Log,

    /// <summary>The nearest whole number, half away from zero.</summary>
    Round,

    /// <summary>new ÷ old − 1.</summary>
    Growth,

    /// <summary>(new ÷ old)^(1 ÷ steps) − 1.</summary>
    Cagr,

    /// <summary>if(condition, then, otherwise); the condition is a comparison.</summary>
    If,

    /// <summary>a &gt; b.</summary>
    Greater,

    /// <summary>a ≥ b.</summary>
    GreaterOrEqual,
}
