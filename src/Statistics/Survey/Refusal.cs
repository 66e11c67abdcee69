namespace Reckon.Statistics.Survey;

/// <summary>Exceptions about a property or a field that the failing method does not have as a parameter.</summary>
internal static class Refusal
{
    /// <summary>An exception that names what was given.</summary>
    /// <param name="name">What was given.</param>
    /// <param name="message">What was found and what is needed.</param>
    public static ArgumentException Of(string name, string message) => new(message, name);
}
