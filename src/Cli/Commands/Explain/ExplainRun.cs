using Reckon.Assessments.Quantities;
using Reckon.Cli.Reports;
using Reckon.Diagnostics;
using Reckon.Site.Numbers;
using Reckon.Site.Settings;

namespace Reckon.Cli.Commands.Explain;

/// <summary>Finds a number among those of a site and prints its tree.</summary>
internal static class ExplainRun
{
    /// <summary>Prints the tree of a number; before it, what is wrong with the site's numbers.</summary>
    /// <param name="arguments">The site.</param>
    /// <param name="name">The number.</param>
    /// <param name="language">The code of a language, or null for the site's first one.</param>
    /// <param name="shell">The streams.</param>
    /// <returns>The exit code.</returns>
    public static int Run(SiteArguments arguments, NumberName name, string? language, Shell shell) =>
        SiteRun.OnSite(arguments, shell, () => Explain(SiteNumbers.Load(arguments.Request(shell)), name, language, shell));

    private static int Explain(SiteNumbers numbers, NumberName name, string? code, Shell shell)
    {
        var language = code is null ? numbers.Languages[0] : numbers.Languages.FirstOrDefault(l => l.Code == code);
        if (language is null) return SiteRun.Fail(ExplainMessages.UnknownLanguage(code!, numbers.Languages.Select(l => l.Code)), shell);
        var (lines, problem) = Lines(numbers, name, language);
        FindingWriter.Write(numbers.Diagnostics, shell);
        if (problem is not null) return SiteRun.Fail(problem, shell);
        foreach (var line in lines) shell.Out.WriteLine(line);
        return numbers.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static (IReadOnlyList<string> Lines, string? Problem) Lines(SiteNumbers numbers, NumberName name, SiteLanguage language)
    {
        if (numbers.Portfolio.FindAssessment(name.Assessment) is not { } assessment)
            return ([], ExplainMessages.UnknownAssessment(name.Assessment, numbers.Portfolio.Assessments.Select(a => a.Slug)));
        var id = new QuantityId(name.Assessment, name.Id);
        var reach = new ErrorReach(numbers.Portfolio, numbers.Diagnostics);
        var (context, tree) = (numbers.In(language), new TraceTree(numbers.In(language)));
        if (numbers.Portfolio.FindQuantity(id) is { } quantity)
            return reach.Touches(quantity) ? ([], ExplainMessages.Affected(name.Id)) : (ExplainText.Lines(tree.Of(quantity), context), null);
        if (numbers.Portfolio.FindClaim(id) is { } claim)
            return reach.Touches(claim) ? ([], ExplainMessages.Affected(name.Id)) : (ExplainText.Lines(tree.Of(claim), context), null);
        return ([], ExplainMessages.UnknownId(name.Id, assessment));
    }
}
