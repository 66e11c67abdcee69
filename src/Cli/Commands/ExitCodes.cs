namespace Reckon.Cli.Commands;

/// <summary>How a command ended, for scripts.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 2;
}
