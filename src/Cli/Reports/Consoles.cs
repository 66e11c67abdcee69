using Spectre.Console;

namespace Reckon.Cli.Reports;

/// <summary>Makes consoles that know colour and movement, for streams that a person watches.</summary>
internal static class Consoles
{
    /// <summary>A console on a terminal; what it may use is found out from the environment (<c>NO_COLOR</c>, <c>TERM</c>).</summary>
    public static IAnsiConsole On(TextWriter terminal) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });
}
