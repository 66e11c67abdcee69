namespace Reckon.Charts.Text;

/// <summary>How a run of text looks: its class, its size in px and the attributes that stand in where no style sheet is loaded.</summary>
internal sealed record TextStyle(string Class, double SizePx, bool IsBold, string Fill)
{
    private const string Ink = "#16191D";
    private const string Muted = "#595F66";

    /// <summary>Names of rows and values: 14 px, bold.</summary>
    public static readonly TextStyle Strong = new("t b", 14, true, Ink);

    /// <summary>Details, ticks and keys: 12.5 px, muted.</summary>
    public static readonly TextStyle Small = new("t m", 12.5, false, Muted);

    /// <summary>Values where there is little room: 12.5 px, bold, muted.</summary>
    public static readonly TextStyle SmallStrong = new("t m b", 12.5, true, Muted);

    /// <summary>Remarks at reference lines: 12.5 px in the colour of the line.</summary>
    public static readonly TextStyle Remark = new("t m ref-t", 12.5, false, "#9A3B12");

    /// <summary>Values on the grey of the context, which is the same in both themes.</summary>
    public static readonly TextStyle OnContext = new("t m onc", 12.5, false, Ink);

    /// <summary>Title of a stand-alone file: 18 px, bold.</summary>
    public static readonly TextStyle Title = new("t b title", 18, true, Ink);

    /// <summary>Distance between baselines, 1.3 times the size.</summary>
    public double LineHeightPx => Math.Round(SizePx * 1.3, MidpointRounding.AwayFromZero);

    /// <summary>From the baseline up to the top of the tallest letters, as a share of the size that suits Latin and Han alike.</summary>
    public double AscentPx => SizePx * 0.88;

    /// <summary>From the baseline down to the lowest stroke.</summary>
    public double DescentPx => SizePx * 0.24;
}
