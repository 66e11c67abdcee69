namespace Reckon.Cli.Commands.New;

/// <summary>What is to be made.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its slug; for a site its folder.</param>
/// <param name="TitleZh">Its Chinese title, or null for the template's own.</param>
/// <param name="TitleEn">Its English title, or null for the template's own.</param>
/// <param name="Report">The report that a case belongs to, or null for the only one there is.</param>
internal sealed record NewRequest(NewKind Kind, string Name, string? TitleZh, string? TitleEn, string? Report)
{
    /// <summary>Whether a whole site is to be made.</summary>
    public bool IsSite => Kind.Name == NewKind.Site;
}
