using System.Text;
using System.Text.Json;
using Reckon.Site;
using Reckon.Site.Output;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.OwnSite;

/// <summary>The site of this repository, built once into memory for all tests that only look at it.</summary>
public sealed class BuiltSite
{
    private readonly MemoryOutput _output = new();

    public BuiltSite() => Report = SiteBuilder.Build(new BuildRequest { Root = Repository.Root }, _output);

    /// <summary>What the build found.</summary>
    public BuildReport Report { get; }

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, OutputFile> Files => _output.Files;

    /// <summary>The text of a file.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Bytes.Span);

    /// <summary>The entry of a claim in <c>numbers.json</c>; fails without one.</summary>
    public JsonElement Claim(string id) => Entry("claims", id);

    /// <summary>The entry of a quantity in <c>numbers.json</c>; fails without one.</summary>
    public JsonElement Number(string id) => Entry("numbers", id);

    private JsonElement Entry(string list, string id)
    {
        var entries = JsonDocument.Parse(Files["numbers.json"].Bytes).RootElement.GetProperty(list);
        return Assert.Single(entries.EnumerateArray(), e => e.GetProperty("id").GetString() == id);
    }
}
