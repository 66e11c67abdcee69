namespace Reckon.Cli.Commands.New;

/// <summary>Something that can be made from templates: those in the folder <c>Templates</c> that has its name.</summary>
/// <param name="Name">Its name, as it is typed.</param>
/// <param name="Includes">Kinds whose templates belong to it too.</param>
/// <param name="Next">What to do when it is made; may hold tokens.</param>
internal sealed record NewKind(string Name, IReadOnlyList<string> Includes, string Next)
{
    /// <summary>The kind whose name is a folder and not a slug.</summary>
    public const string Site = "site";

    /// <summary>The kind that belongs to a report.</summary>
    public const string Case = "case";

    /// <summary>All kinds, those first that are made most often.</summary>
    public static IReadOnlyList<NewKind> All { get; } =
    [
        new("report", [Site, "assessment"], "reckon serve__root__, and look at http://localhost:5080/reports/__slug__/"),
        new(Case, [], "reckon serve__root__, and look at http://localhost:5080/cases/__slug__"),
        new("assessment", [Site], "reckon explain __slug__ jobs.total__root__"),
        new(Site, [], "reckon new report my-report__root__"),
    ];

    /// <summary>The kind of a name, or null.</summary>
    public static NewKind? Find(string name) => All.FirstOrDefault(k => k.Name == name);
}
