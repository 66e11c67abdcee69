using System.Text.Json.Nodes;
using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Schema;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task Lists_the_schemas_with_the_files_that_they_describe()
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), "schema");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expected.Matches("list.txt", run.Out);
    }

    [Fact]
    public async Task Prints_a_schema_byte_for_byte()
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), "schema", "units");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "src/Assessments/Schemas/units.schema.json")).ReplaceLineEndings("\n"), run.Out);
    }

    [Fact]
    public async Task Writes_a_folder_in_which_every_reference_is_found()
    {
        using var folder = new SiteFolder();

        var run = await CommandRun.OfAsync(folder.Root, "schema", "--output", ".reckon/schemas");

        Assert.Equal((0, "6 schemas written to .reckon/schemas\n"), (run.ExitCode, run.Out));
        var files = Directory.GetFiles(folder.FullPath(".reckon/schemas"));
        var references = files.SelectMany(f => References(JsonNode.Parse(File.ReadAllText(f))!)).Select(r => r.Split('#')[0]).Where(r => r.Length > 0).Distinct().ToList();
        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.True(File.Exists(folder.FullPath($".reckon/schemas/{r}")), r));
    }

    [Fact]
    public async Task Writes_over_the_schemas_of_an_older_program_only()
    {
        using var folder = new SiteFolder(("s/units.schema.json", "{}"), ("s/own.json", "[]"));

        await CommandRun.OfAsync(folder.Root, "schema", "units", "-o", "s");

        Assert.Contains("data/units.yaml", folder.Read("s/units.schema.json"));
        Assert.Equal("[]", folder.Read("s/own.json"));
        Assert.Equal(2, Directory.GetFiles(folder.FullPath("s")).Length);
    }

    [Fact]
    public async Task A_name_mistyped_is_refused_with_the_nearest_one()
    {
        var run = await CommandRun.OfAsync(Path.GetTempPath(), "schema", "assesment");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("reckon: error: There is no schema 'assesment'. Did you mean 'assessment'?\n", run.Error);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_said()
    {
        using var folder = new SiteFolder(("taken", "a file"));

        var run = await CommandRun.OfAsync(folder.Root, "schema", "-o", "taken/schemas");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("reckon: error: The files cannot be used: ", run.Error);
    }

    private static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(p => p is { Key: "$ref", Value: JsonValue reference } ? [reference.GetValue<string>()] : p.Value is null ? [] : References(p.Value)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(References),
        _ => [],
    };
}
