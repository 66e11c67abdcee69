using System.Reflection;

namespace Reckon.Conventions.Tests;

public sealed class TypeTests
{
    public static TheoryData<string> Projects => [.. Product.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_public_field_can_be_changed(string project)
    {
        var fields = Product.TypesOf(project).Where(t => !t.IsEnum)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral);

        Assert.Empty(fields.Select(f => $"{f.DeclaringType!.FullName}.{f.Name}"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_state_is_static_and_changes(string project)
    {
        var fields = Product.TypesOf(project)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(fields.Select(f => $"{f.DeclaringType!.FullName}.{f.Name}"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_class_is_sealed_static_abstract_or_a_record(string project)
    {
        var open = Product.TypesOf(project).Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && t.GetMethod("<Clone>$") is null);

        Assert.Empty(open.Select(t => t.FullName));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_struct_is_read_only(string project)
    {
        var structs = Product.TypesOf(project).Where(t => t is { IsValueType: true, IsEnum: false, IsPrimitive: false });

        Assert.Empty(structs.Where(t => !t.GetCustomAttributes().Any(a => a.GetType().Name == "IsReadOnlyAttribute")).Select(t => t.FullName));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_public_name_is_one_that_says_nothing(string project)
    {
        string[] empty = ["Manager", "Helper", "Util", "Utils", "Info", "Base", "Impl"];

        Assert.Empty(Product.TypesOf(project).Where(t => empty.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))).Select(t => t.FullName));
    }
}
