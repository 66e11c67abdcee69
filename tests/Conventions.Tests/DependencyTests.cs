using System.Xml.Linq;
using Reckon.Support;

namespace Reckon.Conventions.Tests;

/// <summary>Who may use whom. An arrow that is not in this table does not belong into a project file.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = ([], []),
        ["Statistics"] = ([], ["MathNet.Numerics", "System.Numerics.Tensors"]),
        ["Charts"] = ([], []),
        ["Assessments"] = (["Diagnostics", "Statistics"], ["CsvHelper", "YamlDotNet"]),
        ["Site"] = (["Assessments", "Charts", "Diagnostics", "Statistics"], ["Handlebars.Net", "Markdig"]),
        ["Cli"] = (["Assessments", "Diagnostics", "Site", "Statistics"], ["Spectre.Console", "System.CommandLine"]),
    };

    // The name of a package's assembly where it is not the package's own.
    private static readonly Dictionary<string, string> AssemblyNames = new(StringComparer.Ordinal) { ["Handlebars.Net"] = "Handlebars" };

    public static TheoryData<string> Projects => [.. Product.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_what_the_table_allows(string project)
    {
        var file = XDocument.Load(Path.Combine(Product.SourceFolder, project, project + ".csproj"));

        var projects = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        var packages = file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

        Assert.Empty(projects.Except(Allowed[project].Projects));
        Assert.Empty(packages.Except(Allowed[project].Packages));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_what_the_table_allows(string project)
    {
        var (projects, packages) = Allowed[project];
        var allowed = projects.Select(p => $"Reckon.{p}").Concat(packages.Select(p => AssemblyNames.GetValueOrDefault(p, p)));

        var used = Product.AssemblyOf(project).GetReferencedAssemblies().Select(a => a.Name!).Where(a => !IsFramework(a));

        Assert.Empty(used.Except(allowed));
    }

    [Fact]
    public void No_arrow_points_up()
    {
        string[] order = ["Diagnostics", "Statistics", "Charts", "Assessments", "Site", "Cli"];

        Assert.Equal(order.Order(StringComparer.Ordinal), Product.Projects);
        Assert.All(Allowed, a => Assert.All(a.Value.Projects, p => Assert.True(Array.IndexOf(order, p) < Array.IndexOf(order, a.Key), $"{a.Key} → {p}")));
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "Directory.Build.props"));

        var versions = files.Where(f => !f.Contains(".artifacts", StringComparison.Ordinal))
            .SelectMany(f => XDocument.Load(f).Descendants().Where(e => e.Name.LocalName is "PackageReference" or "PackageVersion").Select(e => (File: Path.GetFileName(f), Reference: e)))
            .Where(r => r.Reference.Attribute("Version") is not null || r.Reference.Attribute("VersionOverride") is not null || r.Reference.Element("Version") is not null)
            .Select(r => $"{r.File}: {r.Reference.Attribute("Include")?.Value}");

        Assert.Empty(versions);
    }

    private static bool IsFramework(string assembly) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Any(f => Path.GetFileNameWithoutExtension(f) == assembly && f.Replace('\\', '/').Contains("/shared/Microsoft.", StringComparison.Ordinal));
}
