namespace Reckon.Site.Mathematics;

/// <summary>The shapes of letters. MathML Core knows upright and italic; the others are characters of their own (Unicode, U+1D400 to U+1D7FF).</summary>
internal enum MathAlphabet
{
    /// <summary>Single letters, slanted: what a formula has unless told otherwise.</summary>
    Variable,

    /// <summary>Words, upright.</summary>
    Roman,

    /// <summary>Words, slanted.</summary>
    Italic,

    /// <summary>Upright bold letters and digits.</summary>
    Bold,

    /// <summary>Slanted bold letters, Greek ones too.</summary>
    BoldItalic,

    /// <summary>Blackboard letters and digits.</summary>
    DoubleStruck,

    /// <summary>Calligraphic letters.</summary>
    Script,
}
