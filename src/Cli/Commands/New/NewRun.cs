using Reckon.Cli.Commands.Schema;
using Reckon.Cli.Reports;
using Reckon.Diagnostics;
using Reckon.Site.Schemas;
using Reckon.Site.Settings;

namespace Reckon.Cli.Commands.New;

/// <summary>Makes something new in a site, or a site: look, plan, check, write, tell.</summary>
internal static class NewRun
{
    /// <summary>Makes what is asked for, or says what stands in its way.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(NewRequest request, SiteArguments arguments, Shell shell)
    {
        try
        {
            return request.IsSite ? MakeSite(request, arguments, shell) : MakeInSite(request, arguments, shell);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail([CommandLineMessages.CannotUse(e.Message)], shell);
        }
    }

    private static int MakeSite(NewRequest request, SiteArguments arguments, Shell shell)
    {
        var root = Path.Combine(arguments.Root, request.Name);
        if (File.Exists(root)) return Fail([NewMessages.NotEmpty(request.Name)], shell);
        var typed = arguments.GivenRoot == "." ? request.Name : Path.Combine(arguments.GivenRoot, request.Name);
        return Make(request, new NewSite(new SourceFolder(root), NewSettings(request.Kind)), typed, shell);
    }

    // A site starts with the languages that its templates are written in.
    private static SiteSettings NewSettings(NewKind kind)
    {
        var codes = TemplateCatalog.Of(kind).Select(t => t.Language).OfType<string>().Distinct();
        return new SiteSettings { File = new SourceFile(SettingsReader.FileName, ""), Languages = [.. codes.Select(c => SiteLanguage.OfCode(c, isFirst: false))] };
    }

    private static int MakeInSite(NewRequest request, SiteArguments arguments, Shell shell)
    {
        if (!Directory.Exists(arguments.Root)) return Fail([CommandLineMessages.NoFolder(arguments.GivenRoot)], shell);
        var (files, diagnostics) = (new SourceFolder(arguments.Root), new DiagnosticBag());
        var site = new NewSite(files, SettingsReader.Read(files, shell.Environment, arguments.Settings, diagnostics));
        FindingWriter.Write(diagnostics.Ordered(), shell);
        if (diagnostics.HasErrors) return Fail([], shell);
        if (!files.Exists(SettingsReader.FileName) && !Directory.Exists(files.FullPath(site.Settings.InputPath))) return Fail([NewMessages.NoSite(arguments.GivenRoot)], shell);
        return MakeOfReport(request, site, arguments.GivenRoot == "." ? null : arguments.GivenRoot, shell);
    }

    private static int MakeOfReport(NewRequest request, NewSite site, string? typedRoot, Shell shell)
    {
        if (request.Kind.Name != NewKind.Case || request.Report is not null) return Make(request, site, typedRoot, shell);
        return site.Assessments.Select(a => a.Slug).Order(StringComparer.Ordinal).ToList() switch
        {
            [] => Fail([NewMessages.NoReport], shell),
            [var only] => Make(request with { Report = only }, site, typedRoot, shell),
            var several => Fail([NewMessages.WhichReport(several)], shell),
        };
    }

    private static int Make(NewRequest request, NewSite site, string? typedRoot, Shell shell)
    {
        var files = NewPlan.Of(request, site);
        var schemas = SchemaCatalog.All.Select(s => new PlannedFile($"{SchemaFolder.Usual}/{s.FileName}", s.Text)).ToLookup(s => site.Files.Exists(s.Path));
        if (NewChecks.Problems(request, site, files.Concat(schemas[false])) is { Count: > 0 } problems) return Fail(problems, shell);
        NewWriter.Write(site.Files, [.. files, .. schemas[false]]);
        if (schemas[true].Any()) SchemaFolder.Write(site.Files.FullPath(SchemaFolder.Usual), SchemaCatalog.All);
        Tell(request, files, typedRoot, shell);
        return ExitCodes.Success;
    }

    private static void Tell(NewRequest request, IReadOnlyList<PlannedFile> files, string? typedRoot, Shell shell)
    {
        foreach (var file in files) shell.Out.WriteLine(file.Path);
        shell.Out.WriteLine(NewMessages.Written(files.Count, SchemaFolder.Usual));
        shell.Out.WriteLine(NewMessages.Next(NewPlan.Next(request, typedRoot)));
    }

    private static int Fail(IEnumerable<string> problems, Shell shell)
    {
        foreach (var problem in problems) shell.Error.WriteLine(CommandLineMessages.Error(problem));
        shell.Error.WriteLine(NewMessages.NothingWritten);
        return ExitCodes.Failure;
    }
}
