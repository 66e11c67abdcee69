using Reckon.Assessments.Texts;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Site.Codes;

/// <summary>Reads a file of codes, which travels in the program: what is wrong with it is a mistake of ours.</summary>
/// <param name="file">The file.</param>
internal sealed class CodeReader(SourceFile file)
{
    private readonly DiagnosticBag _diagnostics = new();

    /// <summary>The title of the file, if it has one, and its codes.</summary>
    /// <exception cref="ArgumentException">The file is not as it has to be.</exception>
    public (LocalText? Title, IReadOnlyList<CodeEntry> Entries) Read()
    {
        var fields = YamlReader.Read(file, _diagnostics) is { } root ? YamlFields.Of(root, "a file of codes", _diagnostics) : null;
        var title = fields?.Local("title");
        IReadOnlyList<CodeEntry> entries = [.. (fields?.Entries("codes") ?? []).Select(e => ReadEntry(e.Key.Text, e.Value)).OfType<CodeEntry>()];
        fields?.ReportUnknown();
        if (_diagnostics.HasErrors) throw new ArgumentException(string.Join('\n', _diagnostics.Ordered().Select(DiagnosticText.Format)));
        return (title, entries);
    }

    private CodeEntry? ReadEntry(string code, YamlNode node)
    {
        if (YamlFields.Of(node, "a code", _diagnostics) is not { } fields) return null;
        var (means, why, mend) = (fields.RequiredLocal("means"), fields.RequiredLocal("why"), fields.RequiredLocal("mend"));
        var (wrong, right) = (fields.Local("wrong"), fields.Local("right"));
        fields.ReportUnknown();
        return means is null || why is null || mend is null ? null : new CodeEntry { Code = code, Means = means, Why = why, Mend = mend, Wrong = wrong, Right = right };
    }
}
