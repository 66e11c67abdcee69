using System.Reflection;

namespace Reckon.Diagnostics;

/// <summary>The features of a kind that an assembly holds: each sealed class that implements <typeparamref name="T"/>.</summary>
/// <remarks>A feature is registered by being there; no list has to be edited. Names are matched whatever their case.</remarks>
/// <typeparam name="T">The kind, for instance a shortcode.</typeparam>
public sealed class Catalog<T>
    where T : class
{
    private readonly Dictionary<string, T> _features = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes one instance of each feature in <paramref name="assembly"/> by its constructor without parameters.</summary>
    /// <param name="assembly">Where to look.</param>
    /// <param name="nameOf">Gives a feature's name.</param>
    /// <exception cref="ArgumentException">Two features have one name.</exception>
    public Catalog(Assembly assembly, Func<T, string> nameOf)
    {
        var types = assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(t));
        foreach (var type in types.OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            var feature = (T)Activator.CreateInstance(type, nonPublic: true)!;
            if (!_features.TryAdd(nameOf(feature), feature)) throw new ArgumentException($"Two features are called '{nameOf(feature)}'.", nameof(assembly));
        }
    }

    /// <summary>The features' names in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. _features.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The feature of that name, or null.</summary>
    public T? Find(string name) => _features.GetValueOrDefault(name);
}
