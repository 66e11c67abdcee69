using System.CommandLine;
using System.CommandLine.Parsing;
using Reckon.Cli.Preview;

namespace Reckon.Cli.Commands.Serve;

/// <summary><c>reckon serve</c>: shows the site in a browser and rebuilds it on every change.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static CommandEntry Create(SiteOptions options, Shell shell)
    {
        var port = Port();
        var command = new Command("serve", "Shows the site on this machine and rebuilds it on every change; writes nothing") { Aliases = { "preview" }, Options = { port } };
        command.SetAction((parse, stop) => PreviewRun.RunAsync(options.Read(parse, shell), parse.GetValue(port), shell, stop));
        return new CommandEntry(command,
        [
            new("reckon serve", $"Shows the site of this folder on http://localhost:{DefaultPort}/"),
            new("reckon serve --port 8000", "Shows it on another port"),
        ])
        {
            Failure = "The port cannot be used, or there is no site; errors of the site are shown in the browser and end nothing",
        };
    }

    private static Option<int> Port() => new("--port", "-p")
    {
        Description = "The port that the browser is given; 0 takes any free one",
        HelpName = "number",
        DefaultValueFactory = _ => DefaultPort,
        CustomParser = ParsePort,
    };

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (ushort.TryParse(text, out var port)) return port;
        result.AddError(CommandLineMessages.NotAPort(text));
        return 0;
    }
}
