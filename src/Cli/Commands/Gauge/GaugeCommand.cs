using System.CommandLine;
using Reckon.Statistics.Gauge;

namespace Reckon.Cli.Commands.Gauge;

/// <summary><c>reckon gauge</c>: holds the arithmetic against certified numbers, on the machine at hand.</summary>
internal static class GaugeCommand
{
    public static CommandEntry Create(Shell shell)
    {
        var command = new Command("gauge", "Holds the estimators against certified numbers of NIST, R, ONS and others");
        command.SetAction(_ => Run(shell));
        return new CommandEntry(command, [new("reckon gauge", "Prints every certified number, the one found here and the digits kept; fails when a row falls short")]) { Failure = "A number found here agrees in too few digits" };
    }

    private static int Run(Shell shell)
    {
        foreach (var line in GaugeText.Lines(GaugeTable.Results)) shell.Out.WriteLine(line);
        return GaugeTable.Passes ? ExitCodes.Success : ExitCodes.Failure;
    }
}
