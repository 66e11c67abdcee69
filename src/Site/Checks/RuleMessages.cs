namespace Reckon.Site.Checks;

internal static class RuleMessages
{
    public const string Choices = "One of error, warning, off.";

    public static string NoMapping(string kind) => $"Rules are a mapping of their codes to error, warning or off; {kind} stands here.";

    public static string UnknownRule(string code) => $"'{code}' is not a rule of the check.";

    public static string Fixed(string code) => $"'{code}' is no rule of the check: what build finds is as grave as it is.";

    public static string NoSeverity(string given) => $"'{given}' is not a severity.";
}
