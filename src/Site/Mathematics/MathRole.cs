namespace Reckon.Site.Mathematics;

/// <summary>What an atom is to its neighbours; it decides the blanks between them (Knuth, The TeXbook, chapter 18).</summary>
internal enum MathRole
{
    /// <summary>A letter, a number, a fraction.</summary>
    Ordinary,

    /// <summary>A large operator such as a sum.</summary>
    Operator,

    /// <summary>The name of a function, such as log.</summary>
    Function,

    /// <summary>An operator between two operands, such as +; a sign where there is none on its left.</summary>
    Binary,

    /// <summary>A relation such as =.</summary>
    Relation,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma or semicolon.</summary>
    Punctuation,

    /// <summary>A blank.</summary>
    Space,
}
