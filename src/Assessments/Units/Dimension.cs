namespace Reckon.Assessments.Units;

/// <summary>What a quantity counts or measures: a product of powers of nouns. Equal when the powers are equal.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private readonly SortedDictionary<string, int> _powers;
    private readonly string _key;

    private Dimension(SortedDictionary<string, int> powers)
    {
        _powers = powers;
        _key = string.Join("·", powers.Select(p => p.Value == 1 ? p.Key : $"{p.Key}^{p.Value}"));
    }

    /// <summary>A bare number.</summary>
    public static Dimension None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>Whether it is a bare number.</summary>
    public bool IsNone => _powers.Count == 0;

    /// <summary>The nouns and their powers, in ordinal order; no power is zero.</summary>
    public IReadOnlyDictionary<string, int> Powers => _powers;

    /// <summary>The dimension of one noun.</summary>
    public static Dimension Of(string noun) => new(new(StringComparer.Ordinal) { [noun] = 1 });

    /// <summary>The product.</summary>
    public static Dimension operator *(Dimension a, Dimension b) => Combine(a, b, 1);

    /// <summary>The quotient.</summary>
    public static Dimension operator /(Dimension a, Dimension b) => Combine(a, b, -1);

    /// <summary>The power with a whole exponent.</summary>
    public Dimension Power(int exponent) => exponent == 0 ? None : new(new(_powers.ToDictionary(p => p.Key, p => p.Value * exponent), StringComparer.Ordinal));

    /// <summary>The square root, or null when a power is odd.</summary>
    public Dimension? Root() =>
        _powers.Values.Any(p => p % 2 != 0) ? null : new(new(_powers.ToDictionary(p => p.Key, p => p.Value / 2), StringComparer.Ordinal));

    /// <inheritdoc />
    public bool Equals(Dimension? other) => other is not null && _key == other._key;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc />
    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The nouns for messages, for instance <c>yuan/job</c>; "a bare number" for none.</summary>
    public override string ToString()
    {
        if (IsNone) return "a bare number";
        var over = string.Join("·", _powers.Where(p => p.Value > 0).Select(p => Part(p.Key, p.Value)));
        var under = string.Concat(_powers.Where(p => p.Value < 0).Select(p => "/" + Part(p.Key, -p.Value)));
        return (over.Length == 0 ? "1" : over) + under;
    }

    private static string Part(string noun, int power) => power == 1 ? noun : $"{noun}^{power}";

    private static Dimension Combine(Dimension a, Dimension b, int sign)
    {
        var powers = new SortedDictionary<string, int>(a._powers, StringComparer.Ordinal);
        foreach (var (noun, power) in b._powers)
        {
            var sum = powers.GetValueOrDefault(noun) + sign * power;
            if (sum == 0) powers.Remove(noun);
            else powers[noun] = sum;
        }

        return new Dimension(powers);
    }
}
