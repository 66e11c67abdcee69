using Reckon.Assessments.Microdata;

namespace Reckon.Cli.Commands.Synthesize;

/// <summary>Makes the data and writes two files.</summary>
internal static class SynthesizeRun
{
    private const string OutputSetting = "OutputPath";

    public static int Run(MicrodataSpecification specification, SiteArguments site, Shell shell)
    {
        var problems = specification.Problems().Select(p => p.Sentence).ToList();
        if (!site.Settings.TryGetValue(OutputSetting, out var folder)) problems.Add(SynthesizeMessages.NoOutput);
        foreach (var problem in problems) shell.Error.WriteLine(CommandLineMessages.Error(problem));
        return problems.Count > 0 ? ExitCodes.Usage : Write(MicrodataGenerator.Generate(specification), specification.Kind.ToString().ToLowerInvariant(), site, folder!, shell);
    }

    private static int Write(MicrodataSet set, string name, SiteArguments site, string folder, Shell shell)
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(site.Root, folder));
            foreach (var (file, text, rows) in new[] { ($"{name}.csv", MicrodataCsv.Write(set.Sample), set.Sample.Rows), ($"{name}-truth.csv", MicrodataCsv.WriteTruths(set), set.Truths.Count) })
            {
                File.WriteAllText(Path.Combine(site.Root, folder, file), text);
                shell.Out.WriteLine(SynthesizeMessages.Written(Path.Combine(folder, file).Replace('\\', '/'), rows));
            }

            return ExitCodes.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            shell.Error.WriteLine(CommandLineMessages.Error(SynthesizeMessages.CannotWrite(folder, e.Message)));
            return ExitCodes.Failure;
        }
    }
}
