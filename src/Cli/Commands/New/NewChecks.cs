using Reckon.Diagnostics;

namespace Reckon.Cli.Commands.New;

/// <summary>Finds what stands in the way of something new.</summary>
internal static class NewChecks
{
    /// <summary>A sentence for each obstacle; with one of them nothing is written.</summary>
    public static IReadOnlyList<string> Problems(NewRequest request, NewSite site, IEnumerable<PlannedFile> files)
    {
        if (request.IsSite) return IsEmpty(site.Files.Root) ? [] : [NewMessages.NotEmpty(request.Name)];
        var folders = TemplateCatalog.Of(request.Kind).Select(t => t.FolderOfSlug).OfType<string>().Distinct();
        var taken = folders.Select(f => site.Taken(site.PathOf(f), request.Name)).OfType<string>().Select(p => NewMessages.Taken(p, request.Name)).ToList();
        var outside = files.Where(f => !site.Files.IsInside(f.Path)).Select(f => NewMessages.Outside(f.Path));
        return [.. taken.Count > 0 ? taken : Names(request, site), .. outside, .. Languages(request, site)];
    }

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static IEnumerable<string> Names(NewRequest request, NewSite site)
    {
        var assessments = site.Assessments;
        if (request.Kind.Name == NewKind.Case) return assessments.Any(a => a.Slug == request.Report) ? [] : [NewMessages.UnknownReport(request.Report!, Suggestion.For(request.Report!, assessments.Select(a => a.Slug)))];
        return assessments.Where(a => a.Slug == request.Name).Select(a => NewMessages.TakenAssessment(a.Slug, a.Path));
    }

    private static IEnumerable<string> Languages(NewRequest request, NewSite site)
    {
        var codes = TemplateCatalog.Of(request.Kind).Select(t => t.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return codes.Count == 0 || codes.Exists(c => site.Settings.FindLanguage(c) is not null) ? [] : [NewMessages.NoLanguage(codes)];
    }
}
