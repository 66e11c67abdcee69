namespace Reckon.Charts.Text;

/// <summary>A text as lines.</summary>
/// <param name="Lines">At least one line, each at most as wide as asked.</param>
/// <param name="WidthPx">Width of the widest line.</param>
/// <param name="IsCut">The text had more lines than allowed and ends with an ellipsis; the whole of it goes into the mark's title.</param>
internal sealed record WrappedText(IReadOnlyList<string> Lines, double WidthPx, bool IsCut);
