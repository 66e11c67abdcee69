using System.CommandLine;

namespace Reckon.Cli.Commands.Synthesize;

/// <summary><c>reckon synthesize</c>: writes a made-up sample whose true totals are known.</summary>
internal static class SynthesizeCommand
{
    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var arguments = new SynthesizeArguments();
        var command = new Command("synthesize", "Writes a made-up sample of merchants or creators, and the true totals that it should lead to");
        arguments.AddTo(command);
        command.SetAction(parse => SynthesizeRun.Run(arguments.Read(parse), options.Read(parse, shell), shell));
        return new CommandEntry(command,
        [
            new("reckon synthesize merchants -o input/data", "Writes merchants.csv, a simple sample of 1,000 of 100,000, and merchants-truth.csv"),
            new("reckon synthesize merchants --design stratified --allocation 2,1,1 -o input/data", "Draws by tier: small, middle and top merchants as 2 to 1 to 1"),
            new("reckon synthesize creators --population 50000 --sample 500 --seed 7 -o input/data", "Draws accounts of creators; a person may have several"),
        ])
        {
            Failure = "The files cannot be written",
        };
    }
}
