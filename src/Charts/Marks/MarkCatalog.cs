namespace Reckon.Charts.Marks;

/// <summary>The marks of the library, found by listing the classes of its mark folders.</summary>
public static class MarkCatalog
{
    private static readonly IReadOnlyList<IMark> Marks = List();

    /// <summary>All marks in ordinal order of their names.</summary>
    public static IReadOnlyList<MarkEntry> Entries { get; } =
        [.. Marks.Select(mark => mark.Entry)];

    /// <summary>The mark of a name, or null. Names are compared as written.</summary>
    internal static IMark? Find(string name) => Marks.FirstOrDefault(mark => mark.Entry.Name == name);

    private static IReadOnlyList<IMark> List() =>
    [
        .. typeof(IMark).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IMark)))
            .Select(type => (IMark)Activator.CreateInstance(type)!)
            .OrderBy(mark => mark.Entry.Name, StringComparer.Ordinal),
    ];
}
