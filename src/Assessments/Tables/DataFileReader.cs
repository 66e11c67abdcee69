using Reckon.Assessments.Reading;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Tables;

/// <summary>Reads the CSV files that declarations name, in the encoding that they name.</summary>
internal static class DataFileReader
{
    private static readonly Dictionary<string, TextEncoding> Encodings = new(StringComparer.Ordinal) { ["utf-8"] = TextEncoding.Utf8, ["gb18030"] = TextEncoding.Gb18030 };

    /// <summary>The rows of the file behind the key <c>file</c>, in the encoding behind <c>encoding</c> (UTF-8 without one); null after an error.</summary>
    public static CsvFile? Read(YamlFields fields, ReadingContext context)
    {
        var encoding = ReadEncoding(fields, context.Diagnostics);
        return fields.RequiredScalar("file") is { } name && encoding is { } known ? Read(name, known, context) : null;
    }

    /// <summary>The rows of a file, seen from the assessment's folder; null after an error.</summary>
    public static CsvFile? Read(YamlScalar name, TextEncoding encoding, ReadingContext context)
    {
        var path = Path.GetRelativePath(context.Files.Root, context.Files.FullPath($"{context.Folder}/{name.Text}")).Replace('\\', '/');
        if (Path.IsPathRooted(name.Text) || !path.StartsWith(context.Input + "/", StringComparison.Ordinal))
        {
            context.Diagnostics.Error("outside-root", name.Span, $"The path '{name.Text}' leaves the folder '{context.Input}'; data are read only inside it.");
            return null;
        }

        return context.Files.ReadData(path, encoding, context.Diagnostics, name.Span) is { } file ? CsvFileReader.Read(file, name.Span, context.Diagnostics) : null;
    }

    private static TextEncoding? ReadEncoding(YamlFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Scalar("encoding") is not { } word) return TextEncoding.Utf8;
        if (Encodings.TryGetValue(word.Text, out var encoding)) return encoding;
        diagnostics.Error("unknown-value", word.Span, $"'{word.Text}' is not an encoding that can be read.", Suggestion.For(word.Text, Encodings.Keys));
        return null;
    }
}
