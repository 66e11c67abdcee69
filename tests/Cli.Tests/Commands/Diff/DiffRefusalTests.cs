using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Diff;

/// <summary>What cannot be compared is refused in a sentence that says what to do.</summary>
public sealed class DiffRefusalTests
{
    private const string Good = """{ "schema": 1, "numbers": [], "claims": [] }""";
    private const string Again = "Build that edition again to get a whole file.";

    [Theory]
    [InlineData("", $"cannot be read from line 1, column 1 on: it is not JSON there, or is nested deeper than 64 levels. {Again}")]
    [InlineData("{\n\"schema\": 1,\n\"万个\": oops", $"cannot be read from line 3, column 7 on: it is not JSON there, or is nested deeper than 64 levels. {Again}")]
    [InlineData("[]", "holds a list where an object with 'schema', 'numbers' and 'claims' is expected. Name a numbers.json that 'reckon build' wrote.")]
    [InlineData("{}", $"has no 'schema' in the whole. {Again}")]
    [InlineData("""{ "schema": 2 }""", "has the schema 2; this program reads the schema 1. Build that edition with this program.")]
    [InlineData("""{ "schema": "1" }""", $"has in the whole a field 'schema' that is not a number. {Again}")]
    [InlineData("""{ "schema": 1, "claims": [] }""", $"has no 'numbers' in the whole. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": {}, "claims": [] }""", $"has in the whole a field 'numbers' that is not a list. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [3], "claims": [] }""", $"has an entry, number 1, that is not an object. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [{ "value": 1 }], "claims": [] }""", $"has no 'id' in number 1. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [{ "id": "d:a", "unit": "job" }], "claims": [] }""", $"has no 'value' in number 1 ('d:a'). {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [{ "id": "d:a", "value": "1" }], "claims": [] }""", $"has in number 1 ('d:a') a field 'value' that is not a number. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [{ "id": "d:a", "value": 1e999 }], "claims": [] }""", $"has in number 1 ('d:a') a field 'value' that is not a number. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [{ "id": "d:a", "value": 1, "unit": "\ud800" }], "claims": [] }""", $"has in number 1 ('d:a') a field 'unit' that is not well-formed Unicode. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [{ "id": "d:a", "value": 1, "unit": "job", "kind": "guess", "inputs": [] }], "claims": [] }""", "has the unknown kind 'guess' in number 1 ('d:a'). Known: printed, formula, estimate, implied.")]
    [InlineData("""{ "schema": 1, "numbers": [{ "id": "d:a", "value": 1, "unit": "job", "kind": "printed", "inputs": [1] }], "claims": [] }""", $"has in number 1 ('d:a') a field 'inputs' that is not a list of texts. {Again}")]
    [InlineData("""{ "schema": 1, "numbers": [], "claims": [{ "id": "d:a", "printed": "1", "status": "rounding" }, { "id": "d:a", "printed": "1", "status": "rounding" }] }""", "has 'd:a' twice in 'claims'. Names must differ; build that edition again.")]
    public async Task A_file_that_is_no_edition(string text, string sentence)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old/numbers.json", text).Write("new.json", Good);

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old", "new.json");

        Assert.Equal(new CommandRun(2, "", $"reckon: error: 'old/numbers.json' {sentence}\n"), run);
    }

    [Fact]
    public async Task Both_files_when_both_are_wrong()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.FullPath("empty"));

        var run = await CommandRun.OfAsync(folder.Root, "diff", "nowhere", "empty");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            "reckon: error: There is no file or folder 'nowhere'. Name a numbers.json, or an output folder that holds one.\n"
            + "reckon: error: The folder 'empty' holds no numbers.json. Name an output folder of 'reckon build', or the file itself.\n",
            run.Error);
    }

    [Fact]
    public async Task A_file_that_is_too_large_unread()
    {
        using var folder = new TemporaryFolder();
        folder.Write("new.json", Good);
        using (var file = File.Create(folder.FullPath("old.json"))) file.SetLength((64L << 20) + 1);

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old.json", "new.json");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("reckon: error: 'old.json' is larger than 64 MiB, the most that is read.", run.Error);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public async Task A_file_that_is_nested_too_deep(char bracket)
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"a\":", 100_000))).Write("new.json", Good);

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old.json", "new.json");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("nested deeper than 64 levels", run.Error);
    }

    [Fact]
    public async Task Bytes_that_are_no_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.json", [.. "{ \"schema\": 1, \"numbers\": [{ \"id\": \""u8, 0xff, 0xfe, .. "\" }], \"claims\": [] }"u8]).Write("new.json", Good);

        var run = await CommandRun.OfAsync(folder.Root, "diff", "old.json", "new.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("well-formed Unicode", run.Error);
    }

    [Theory]
    [InlineData("'jsn' is not a format. Did you mean 'json'?", "a", "b", "-f", "jsn")]
    [InlineData("'-1' is not a tolerance. Write a part of at least 0 such as 0.01, or per cent such as 1%.", "a", "b", "-t", "-1")]
    [InlineData("'1,5%' is not a tolerance. Write a part of at least 0 such as 0.01, or per cent such as 1%.", "a", "b", "-t", "1,5%")]
    [InlineData("'reckon diff' does not know what to do with 'c': it takes OLD and NEW.", "a", "b", "c")]
    [InlineData("Required argument 'NEW' missing for command: 'diff'.", "a")]
    public async Task Arguments_that_make_no_sense(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(Repository.Root, ["diff", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal($"reckon: error: {sentence}\n'reckon diff --help' has the options and examples.\n", run.Error);
    }
}
