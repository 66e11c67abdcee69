namespace Reckon.Charts.Marks.Alluvial;

/// <summary>A place before the first step or after one.</summary>
/// <param name="Stage">0 before the first step, else the step it stands after.</param>
/// <param name="Name">Its name.</param>
/// <param name="Size">What flows in or out, whichever is more.</param>
/// <param name="X">Left edge, px.</param>
/// <param name="Top">Upper edge, px.</param>
/// <param name="HeightPx">Height, px.</param>
internal sealed record AlluvialNode(int Stage, string Name, double Size, double X, double Top, double HeightPx)
{
    /// <summary>Width of all places, px.</summary>
    public const double WidthPx = 12;

    /// <summary>Level of its middle, px.</summary>
    public double Middle => Top + (HeightPx / 2);
}
