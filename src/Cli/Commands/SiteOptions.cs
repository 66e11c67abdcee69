using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reckon.Cli.Commands;

/// <summary>The options that all commands share: which site, and which of its settings are other ones this time.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string?> _root = Path("--root", "-r", "The site's folder, with statiq.json, input and theme [default: the current folder]");
    private readonly Option<string?> _input = Path("--input", "-i", "The folder of the content, seen from the root (the setting InputPaths) [default: input]");
    private readonly Option<string?> _output = Path("--output", "-o", "The folder that is written, seen from the root (the setting OutputPath) [default: output]");
    private readonly Option<string[]> _settings = new("--setting", "-s")
    {
        Description = "A setting that wins over statiq.json; may be repeated",
        HelpName = "key=value",
        Recursive = true,
        DefaultValueFactory = _ => [],
        Validators = { CheckSetting },
    };

    /// <summary>All of them, in the order of help.</summary>
    public IReadOnlyList<Option> All => [_root, _input, _output, _settings];

    /// <summary>What the arguments say.</summary>
    public SiteArguments Read(ParseResult parse, Shell shell)
    {
        var given = parse.GetValue(_root);
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in parse.GetRequiredValue(_settings)) settings[setting[..Split(setting)]] = setting[(Split(setting) + 1)..];
        if (parse.GetValue(_input) is { } input) settings["InputPaths"] = input;
        if (parse.GetValue(_output) is { } output) settings["OutputPath"] = output;
        return new SiteArguments(given ?? ".", System.IO.Path.GetFullPath(System.IO.Path.Combine(shell.Folder, given ?? ".")), settings);
    }

    private static Option<string?> Path(string name, string alias, string description) =>
        new(name, alias) { Description = description, HelpName = "folder", Recursive = true };

    private static void CheckSetting(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(t => Split(t.Value) < 1)) result.AddError(CommandLineMessages.NotASetting(token.Value));
    }

    private static int Split(string setting) => setting.IndexOf('=', StringComparison.Ordinal);
}
