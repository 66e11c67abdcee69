namespace Reckon.Site.Metadata;

/// <summary>A column of a data file, in the words of the Table Schema of Frictionless Data.</summary>
/// <param name="Name">The column's heading.</param>
/// <param name="Type">string, number, boolean, array or object.</param>
/// <param name="Description">What it holds.</param>
internal sealed record DataField(string Name, string Type, string Description)
{
    /// <summary>The text that means true, for booleans in CSV.</summary>
    public string? True { get; init; }
}
