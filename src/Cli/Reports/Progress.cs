using Spectre.Console;

namespace Reckon.Cli.Reports;

/// <summary>Shows that a build is under way, to a person who waits for it.</summary>
internal static class Progress
{
    /// <summary>Does the work; where nobody watches, silently.</summary>
    public static T Show<T>(RunKind kind, Shell shell, Func<T> work) =>
        shell.IsOutTerminal ? Consoles.On(shell.Out).Status().Start(ReportMessages.UnderWay(kind), _ => work()) : work();
}
