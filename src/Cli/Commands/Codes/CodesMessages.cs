namespace Reckon.Cli.Commands.Codes;

internal static class CodesMessages
{
    public static string UnknownCode(string code, string? hint) => hint is null ? $"There is no code '{code}'. 'reckon codes' lists them." : $"There is no code '{code}'. {hint}";
}
