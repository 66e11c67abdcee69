namespace Reckon.Charts;

/// <summary>Ids of the HTML about a figure that the drawing refers to. A page must use them for its title, subtitle and description.</summary>
public sealed record ChartIds
{
    /// <summary>The ids of a figure.</summary>
    /// <param name="chartId">The id of its specification.</param>
    public ChartIds(string chartId) => (Title, Subtitle, Description) = ($"{chartId}-title", $"{chartId}-sub", $"{chartId}-desc");

    /// <summary>Id of the heading.</summary>
    public string Title { get; }

    /// <summary>Id of the subtitle; referred to only where the specification has one.</summary>
    public string Subtitle { get; }

    /// <summary>Id of the long description.</summary>
    public string Description { get; }
}
