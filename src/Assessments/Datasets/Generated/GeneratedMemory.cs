using System.Collections.Concurrent;
using System.Globalization;
using Reckon.Assessments.Microdata;
using Reckon.Assessments.Tables;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Datasets.Generated;

/// <summary>Remembers what was generated, by all that decides it, so that a preview makes a population once and not at every build.</summary>
internal static class GeneratedMemory
{
    private const int MostEntries = 50;
    private static readonly ConcurrentDictionary<string, GeneratedSample> Known = new(StringComparer.Ordinal);

    /// <summary>The sample of a specification without problems.</summary>
    public static GeneratedSample Sample(MicrodataSpecification specification)
    {
        if (Known.Count > MostEntries) Known.Clear();
        return Known.GetOrAdd(KeyOf(specification), _ => Make(specification));
    }

    // A record writes all its numbers; a list of them it would only name.
    private static string KeyOf(MicrodataSpecification specification) =>
        string.Create(CultureInfo.InvariantCulture, $"{specification} {string.Join(';', specification.Allocation.Select(a => a.ToString("R", CultureInfo.InvariantCulture)))}");

    private static GeneratedSample Make(MicrodataSpecification specification)
    {
        var set = MicrodataGenerator.Generate(specification);
        var file = new SourceFile($"generated {specification.Kind.ToString().ToLowerInvariant()}", MicrodataCsv.Write(set.Sample));
        var rows = CsvFileReader.Read(file, file.Span(0, 0), new DiagnosticBag()) ?? throw new InvalidOperationException("Generated data cannot be read.");
        return new GeneratedSample(rows, set.Truths);
    }
}
