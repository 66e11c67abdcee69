using Reckon.Charts.Svg;

namespace Reckon.Charts.Guides;

/// <summary>One line of a key.</summary>
/// <param name="Name">What the sample stands for.</param>
/// <param name="Sample">Draws a sample of some 12 px about a point.</param>
internal sealed record KeyEntry(string Name, Func<Point, Shape> Sample);
