using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Texts;
using Reckon.Site.Citations;
using Reckon.Site.Output;
using Reckon.Site.Rendering;

namespace Reckon.Site.Metadata;

/// <summary>Describes the data of the site for machines: a <c>datapackage.json</c> (Data Package of Frictionless Data, version 1) beside each ledger and one for <c>numbers.json</c>.</summary>
internal sealed class DataPackages
{
    private readonly SiteContext _site;
    private readonly Dictionary<string, OutputFile> _files;

    private DataPackages(SiteContext site, IEnumerable<OutputFile> files) =>
        (_site, _files) = (site, files.ToDictionary(f => f.Path, StringComparer.Ordinal));

    /// <summary>The packages of the data files that a build wrote; none for an assessment without any.</summary>
    public static IReadOnlyList<OutputFile> Of(SiteContext site, IEnumerable<OutputFile> files) => new DataPackages(site, files).Packages();

    private List<OutputFile> Packages()
    {
        var assessments = _site.Portfolio.Assessments;
        var own = assessments.Select(a => (Assessment: a, Resources: Resources(a))).Where(a => a.Resources.Count > 0).Select(a => Package(a.Assessment, a.Resources));
        return assessments.Count == 0 ? [] : [.. own, Numbers()];
    }

    private string First => _site.Settings.FirstLanguage.Code;

    private OutputFile Package(Assessment assessment, IReadOnlyList<JsonObject> resources) => File(DataFiles.Package(assessment.Slug), JsonText.Object(
        ("profile", "data-package"), ("name", assessment.Slug.ToLowerInvariant()), ("title", Title(assessment.Title)),
        ("licenses", Licences()), ("sources", JsonText.List(Sources(assessment))), ("resources", JsonText.List(resources))));

    private OutputFile Numbers() => File(DataFiles.NumbersPackage, JsonText.Object(
        ("profile", "data-package"), ("name", "numbers"), ("title", _site.Settings.SiteTitle is { } title ? Title(title) : null),
        ("licenses", Licences()),
        ("resources", JsonText.List([Part("numbers", DataFields.Numbers), Part("claims", DataFields.Claims)]))));

    private JsonObject Part(string name, IReadOnlyList<DataField> fields)
    {
        var resource = Resource(name, null, _files[DataFiles.Numbers], DataFiles.Numbers, "json", fields);
        resource["dialect"] = JsonText.Object(("json", JsonText.Object(("keyed", true), ("property", name))));
        return resource;
    }

    private IReadOnlyList<JsonObject> Resources(Assessment assessment)
    {
        var folder = DataFiles.Folder(assessment.Slug);
        var ledgers = _site.Settings.Languages.Select(l => (l.Code, File: _files.GetValueOrDefault(DataFiles.Ledger(assessment.Slug, l.Code)))).Where(l => l.File is not null);
        var tables = assessment.Tables.Where(t => t.IsPublished).Select(t => (Table: t, File: _files[DataFiles.Table(assessment.Slug, t.Name)]));
        return
        [
            .. ledgers.Select(l => Resource($"ledger-{l.Code}", assessment.Title.In(l.Code), l.File!, l.File!.Path[folder.Length..], "csv", DataFields.Ledger)),
            .. tables.Select(t => Resource(t.Table.Name.ToLowerInvariant(), Title(t.Table.Label), t.File, t.File.Path[folder.Length..], "csv", DataFields.Of(t.Table))),
        ];
    }

    private static JsonObject Resource(string name, string? title, OutputFile file, string path, string format, IReadOnlyList<DataField> fields) => JsonText.Object(
        ("profile", "tabular-data-resource"), ("name", name), ("title", title), ("path", path), ("format", format),
        ("mediatype", format == "csv" ? "text/csv" : "application/json"), ("encoding", "utf-8"),
        ("bytes", file.Bytes.Length), ("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))),
        ("schema", Schema(fields)));

    private static JsonObject Schema(IReadOnlyList<DataField> fields) => JsonText.Object(
        ("fields", JsonText.List(fields.Select(Field))),
        ("missingValues", JsonText.List([""])),
        ("primaryKey", fields[0].Name == "id" ? JsonValue.Create("id") : null));

    private static JsonObject Field(DataField field) => JsonText.Object(
        ("name", field.Name), ("type", field.Type), ("description", field.Description),
        ("trueValues", field.True is { } text ? JsonText.List([text]) : null));

    private IEnumerable<JsonObject> Sources(Assessment assessment) => assessment.Quantities.Select(q => q.Citation?.Source).Where(s => s is not null).Distinct()
        .Select(s => JsonText.Object(("title", ReferenceText.Write(s!, First)), ("path", s!.Address is { } address ? JsonValue.Create(address) : null)));

    // The identifier that the Open Definition has for "may be reused with credit"; the theme says it in words, or gives no licence.
    private JsonArray? Licences() => _site.Theme.Strings.Find(_site.Settings.FirstLanguage, "data.licence") is { } words
        ? JsonText.List([JsonText.Object(("name", "other-at"), ("title", words))])
        : null;

    private string Title(LocalText text) => string.Join(" / ", _site.Settings.Languages.Select(l => text.In(l.Code)).Distinct(StringComparer.Ordinal));

    private static OutputFile File(string path, JsonObject package) => new(path, JsonText.ForFile(package));
}
