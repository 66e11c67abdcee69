namespace Reckon.Site.Markdown;

internal static class TagMessages
{
    public static TagProblem Unterminated(int start, int length) =>
        new("unterminated-tag", start, length, "The tag that starts here has no end.", "End it with /?>, or with ?> where content follows; write < as &lt; where no tag is meant.");

    public static TagProblem UnclosedQuote(int start) =>
        new("unclosed-quote", start, 1, "The quotation mark that opens here is not closed.", "Close it before the tag ends; inside, write a quotation mark as \\\".");

    public static TagProblem NoName(int start, int length) =>
        new("no-name", start, length, "The tag names no shortcode.", "Write its name behind <?#, for instance <?# Value id /?>.");

    public static TagProblem Phase(char phase, int start) =>
        new("other-phase", start, 3, $"Tags with <?{phase} are not run: there is one phase only.", "Write <?# instead.");

    public static TagProblem CloseWithArguments(string name, int start, int length) =>
        new("close-with-arguments", start, length, $"The closing tag of {name} holds more than the name.", $"Write <?#/ {name} ?>.");

    public static TagProblem NotClosed(string name, int start, int length) =>
        new("unclosed-shortcode", start, length, $"{name} is opened here and not closed.", $"Close it with <?#/ {name} ?> in the same paragraph, or with both tags on lines of their own; without content, end the tag with /?>.");

    public static TagProblem NotOpen(string name, int start, int length) =>
        new("unopened-shortcode", start, length, $"{name} is closed here, but it is not open.", $"Its tag <?# {name} ?> must stand before, both within one paragraph or both on lines of their own.");

    public static string TooMany(int most) => $"The text holds more than {most} tags; from here on they are not read.";

    public static string TooDeep(int most) => $"Shortcodes are nested deeper than {most} levels here.";

    public static string TooDeepMarkdown => "The Markdown is nested too deeply to be read: many brackets, quotes or lists within each other.";

    public static string ReservedCharacter => "Half of a character stands here, which no page can show.";
}
