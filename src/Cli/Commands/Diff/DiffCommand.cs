using System.CommandLine;
using Reckon.Assessments.Editions;

namespace Reckon.Cli.Commands.Diff;

/// <summary><c>reckon diff OLD NEW</c>: says which numbers moved between two editions, by how much and why.</summary>
internal static class DiffCommand
{
    public static CommandEntry Create(Shell shell)
    {
        var (old, @new) = (DiffArguments.Edition("OLD", "old"), DiffArguments.Edition("NEW", "new"));
        var (format, tolerance) = (DiffArguments.Format(), DiffArguments.Tolerance());
        var command = new Command("diff", "Says which numbers moved between two editions, by how much and why") { old, @new, format, tolerance };
        command.SetAction(parse => Run(parse.GetRequiredValue(old), parse.GetRequiredValue(@new), parse.GetValue(format), parse.GetValue(tolerance), shell));
        return new CommandEntry(command,
        [
            new("reckon diff old/ output/", "Compares the numbers.json of two output folders; exits with 1 when a number moved or a verdict got worse"),
            new("reckon diff 2022.json 2023.json -t 1%", "Fails only when a number moved by more than one per cent or a verdict got worse"),
            new("reckon diff old/ output/ -f markdown", "Writes tables of Markdown; json is for programs"),
        ])
        {
            Failure = "A number moved by more than the tolerance, or a verdict got worse",
            Refusal = "The arguments make no sense, or the files cannot be compared",
        };
    }

    private static int Run(string oldPath, string newPath, DiffFormat format, double tolerance, Shell shell)
    {
        var (old, oldProblem) = EditionFile.Read(oldPath, shell.Folder);
        var (@new, newProblem) = EditionFile.Read(newPath, shell.Folder);
        foreach (var problem in new[] { oldProblem, newProblem }.Where(p => p.Length > 0).Distinct()) shell.Error.WriteLine(CommandLineMessages.Error(problem));
        if (old is null || @new is null) return ExitCodes.Usage;
        var difference = EditionComparison.Compare(old, @new);
        foreach (var line in Lines(difference, format, tolerance)) shell.Out.WriteLine(line);
        return difference.Exceeds(tolerance) ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static IEnumerable<string> Lines(EditionDifference difference, DiffFormat format, double tolerance) => format switch
    {
        DiffFormat.Text => DiffText.Lines(DiffTables.Of(difference), DiffSummary.Of(difference, tolerance)),
        DiffFormat.Markdown => DiffMarkdown.Lines(DiffTables.Of(difference), DiffSummary.Of(difference, tolerance)),
        DiffFormat.Json => DiffJson.Lines(difference, tolerance),
    };
}
