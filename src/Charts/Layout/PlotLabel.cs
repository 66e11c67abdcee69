using Reckon.Charts.Svg;

namespace Reckon.Charts.Layout;

/// <summary>A name that wants to stand near a place of a plot.</summary>
/// <param name="At">The place.</param>
/// <param name="Text">The name.</param>
/// <param name="RadiusPx">Half the width of the mark there.</param>
internal sealed record PlotLabel(Point At, string Text, double RadiusPx);
