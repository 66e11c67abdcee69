using System.Globalization;

namespace Reckon.Assessments.Editions;

// Each sentence goes on from the name of a file.
internal static class EditionMessages
{
    private const string BuildAgain = "Build that edition again to get a whole file.";

    public static string NotJson(long line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"cannot be read from line {line}, column {column} on: it is not JSON there, or is nested deeper than {EditionReader.DeepestNesting} levels. {BuildAgain}");

    public static string NotAnObject(string found) => $"holds {found} where an object with 'schema', 'numbers' and 'claims' is expected. Name a numbers.json that 'reckon build' wrote.";

    public static string WrongSchema(string found) =>
        string.Create(CultureInfo.InvariantCulture, $"has the schema {found}; this program reads the schema {EditionReader.Schema}. Build that edition with this program.");

    public static string Missing(string place, string field) => $"has no '{field}' in {place}. {BuildAgain}";

    public static string WrongType(string place, string field, string expected) => $"has in {place} a field '{field}' that is not {expected}. {BuildAgain}";

    public static string NotAnEntry(string place) => $"has an entry, {place}, that is not an object. {BuildAgain}";

    public static string Unknown(string place, string field, string value, IEnumerable<string> known) =>
        $"has the unknown {field} '{value}' in {place}. Known: {string.Join(", ", known)}.";

    public static string Twice(string list, string id) => $"has '{id}' twice in '{list}'. Names must differ; build that edition again.";
}
