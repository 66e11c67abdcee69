using System.Collections;
using System.Reflection;
using Reckon.Charts.Specification;
using Reckon.Site.Figures;

namespace Reckon.Site.Tests.Figures;

public sealed class FigureMemoryTests
{
    private static readonly ChartRow Row = new() { Fields = new Dictionary<string, FieldValue> { ["label"] = FieldValue.Of("a"), ["value"] = FieldValue.Of(1) } };

    private static readonly ChartSpec Spec = new()
    {
        Id = "figure",
        Mark = "bar",
        Language = ChartLanguage.En,
        Title = "Jobs",
        Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = new("value") },
        Rows = [Row],
        Annotations = [new ChartAnnotation(FieldValue.Of(1), "here")],
    };

    public static TheoryData<string> Properties => [.. Settable(typeof(ChartSpec)).Select(p => p.Name)];

    public static TheoryData<string> RowProperties => [.. Settable(typeof(ChartRow)).Select(p => p.Name)];

    public static TheoryData<string> EncodingProperties => [.. Settable(typeof(ChartEncoding)).Select(p => p.Name)];

    public static TheoryData<string> ColourProperties => [.. Settable(typeof(ColourScale)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_specification_with_another_property_is_another_figure(string property) => AssertDiffers(Changed(Spec, property));

    [Theory]
    [MemberData(nameof(RowProperties))]
    public void A_row_with_another_property_makes_another_figure(string property) => AssertDiffers(Spec with { Rows = [Changed(Row, property)] });

    [Theory]
    [MemberData(nameof(EncodingProperties))]
    public void An_encoding_with_another_property_makes_another_figure(string property) =>
        AssertDiffers(Spec with { Encodings = new Dictionary<Channel, ChartEncoding> { [Channel.X] = Changed(Spec.Encodings[Channel.X], property) } });

    [Theory]
    [MemberData(nameof(ColourProperties))]
    public void Another_scale_of_colours_makes_another_figure(string property) => AssertDiffers(Spec with { Colours = Changed(Spec.Colours, property) });

    [Fact]
    public void A_value_that_differs_in_its_last_digit_makes_another_figure() =>
        AssertDiffers(Spec with { Rows = [Row with { Fields = new Dictionary<string, FieldValue>(Row.Fields) { ["value"] = FieldValue.Of(Math.BitIncrement(1.0)) } }] });

    [Fact]
    public void An_annotation_elsewhere_makes_another_figure() => AssertDiffers(Spec with { Annotations = [new ChartAnnotation(FieldValue.Of(2), "here")] });

    [Fact]
    public void The_same_specification_is_the_same_figure() =>
        Assert.Equal(FigureMemory.KeyOf(Spec), FigureMemory.KeyOf(Spec with { Rows = [Row with { Fields = new Dictionary<string, FieldValue>(Row.Fields) }] }));

    private static void AssertDiffers(ChartSpec other) => Assert.NotEqual(FigureMemory.KeyOf(Spec), FigureMemory.KeyOf(other));

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);

    private static T Changed<T>(T whole, string property)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(whole, null)!;
        var info = typeof(T).GetProperty(property)!;
        info.SetValue(copy, Another(info.PropertyType, info.GetValue(whole)));
        return copy;
    }

    private static object Another(Type type, object? value) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } kind => Enum.GetValues(kind).Cast<object>().First(v => !v.Equals(value)),
        var kind when kind == typeof(string) => value + "x",
        var kind when kind == typeof(bool) => !(bool)value!,
        var kind when kind == typeof(int) => (int?)value + 1 ?? 1,
        var kind when kind == typeof(ColourScale) => new ColourScale { Middle = 1 },
        var kind when kind == typeof(double) => (double?)value + 1 ?? 1,
        { IsGenericType: true } kind when kind.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Emptied((ICollection?)value, kind.GetGenericArguments()[0]),
        { IsGenericType: true } kind => Emptied((ICollection?)value, kind.GetGenericArguments()),
        var kind => throw new NotSupportedException($"How does a {kind.Name} change?"),
    };

    private static Array Emptied(ICollection? list, Type item) => list is { Count: > 0 } ? Array.CreateInstance(item, 0) : Array.CreateInstance(item, 1);

    private static object Emptied(ICollection? dictionary, Type[] types)
    {
        var other = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        if (dictionary is { Count: > 0 }) return other;
        other.Add(types[0] == typeof(string) ? "key" : Enum.GetValues(types[0]).GetValue(0)!, types[1] == typeof(string) ? "value" : Activator.CreateInstance(types[1]));
        return other;
    }
}
