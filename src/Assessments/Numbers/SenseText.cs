namespace Reckon.Assessments.Numbers;

/// <summary>Reads and writes senses.</summary>
public static class SenseText
{
    /// <summary>The spellings that authors may use.</summary>
    public static IReadOnlyList<string> Spellings { get; } = ["=", ">=", "≥", "<=", "≤", "nearly", "about"];

    /// <summary>The sense of a spelling, or null.</summary>
    public static Sense? Find(string text) => text switch
    {
        "=" => Sense.Equal,
        ">=" or "≥" => Sense.AtLeast,
        "<=" or "≤" => Sense.AtMost,
        "nearly" => Sense.Nearly,
        "about" => Sense.About,
        _ => null,
    };

    /// <summary>The sign of a sense in files and before numbers.</summary>
    public static string Sign(Sense sense) => sense switch
    {
        Sense.Equal => "=",
        Sense.AtLeast => "≥",
        Sense.AtMost => "≤",
        Sense.Nearly => "nearly",
        Sense.About => "about",
        Sense.Undetermined => "?",
    };

    /// <summary>The sense of the negative, or of a number divided by this one.</summary>
    public static Sense Reversed(Sense sense) => sense switch
    {
        Sense.AtLeast => Sense.AtMost,
        Sense.AtMost => Sense.AtLeast,
        Sense.Nearly => Sense.About,
        _ => sense,
    };
}
