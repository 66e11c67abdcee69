using Reckon.Support;

namespace Reckon.Cli.Tests.Commands.Synthesize;

public sealed class SynthesizeCommandTests
{
    [Theory]
    [InlineData("merchants", "stratified")]
    [InlineData("creators", "simple")]
    public async Task Writes_the_sample_and_the_true_totals_of_a_seed(string kind, string design)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.OfAsync(folder.Root, "synthesize", kind, "--population", "500", "--sample", "12", "--design", design, "--seed", "1", "--output", "made/up");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"made/up/{kind}.csv: 12 rows\nmade/up/{kind}-truth.csv: ", run.Out);
        Expected.Matches($"{kind}.csv", await File.ReadAllTextAsync(folder.FullPath($"made/up/{kind}.csv")));
        Expected.Matches($"{kind}-truth.csv", await File.ReadAllTextAsync(folder.FullPath($"made/up/{kind}-truth.csv")));
    }

    [Fact]
    public async Task Files_are_utf_8_without_a_mark_and_with_plain_line_ends()
    {
        using var folder = new TemporaryFolder();
        await CommandRun.OfAsync(folder.Root, "synthesize", "merchants", "-o", ".");

        var bytes = await File.ReadAllBytesAsync(folder.FullPath("merchants.csv"));

        Assert.Equal("merchant,"u8.ToArray(), bytes[..9]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(1001, bytes.Count(b => b == '\n'));
    }

    [Theory]
    [InlineData("'shops' is not a kind of units. Known: creators, merchants.", "shops")]
    [InlineData("'merchant' is not a kind of units. Did you mean 'merchants'?", "merchant")]
    [InlineData("'stratifed' is not a design. Did you mean 'stratified'?", "merchants", "--design", "stratifed")]
    [InlineData("'many' is not a whole number that can stand here.", "merchants", "--population", "many")]
    [InlineData("'-1' is not a whole number that can stand here.", "merchants", "--seed", "-1")]
    [InlineData("'x' is not a number that can stand here.", "merchants", "--allocation", "1,x,2")]
    [InlineData("No folder is named to write to. Name one with --output, for instance --output input/data.", "merchants")]
    [InlineData("The sample has 5 units; it has from 10 to 100000, as many as there are.", "merchants", "--sample", "5", "-o", "x")]
    [InlineData("An allocation belongs to a stratified sample alone.", "merchants", "--allocation", "1,1,2", "-o", "x")]
    public async Task What_cannot_be_made_is_refused(string sentence, params string[] args)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandRun.OfAsync(folder.Root, ["synthesize", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"reckon: error: {sentence}\n", run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public async Task A_folder_that_is_a_file_is_said()
    {
        using var folder = new TemporaryFolder().Write("taken", "");

        var run = await CommandRun.OfAsync(folder.Root, "synthesize", "merchants", "-o", "taken");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("reckon: error: Nothing can be written to 'taken': ", run.Error);
    }
}
