namespace Reckon.Charts.Svg;

/// <summary>A place in a picture, in px.</summary>
internal readonly record struct Point(double X, double Y);
