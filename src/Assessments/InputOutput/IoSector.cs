using Reckon.Assessments.Texts;

namespace Reckon.Assessments.InputOutput;

/// <summary>A sector of an input–output table.</summary>
/// <param name="Code">Its code: <c>28</c>. Zeros in front do not count, as spreadsheets drop them.</param>
/// <param name="Name">Its name.</param>
public sealed record IoSector(string Code, LocalText Name)
{
    /// <summary>Code and name, as messages show them.</summary>
    public override string ToString() => $"{Code} ({Name.In("en")})";

    /// <summary>Whether a word means this sector: its code, or its name in any language.</summary>
    internal bool Is(string word) => SameCode(Code, word) || Names.Any(n => string.Equals(n, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Its names, each once.</summary>
    internal IEnumerable<string> Names => Name.Languages.Select(Name.In).DefaultIfEmpty(Name.In("")).Distinct();

    /// <summary>Whether two codes are one, zeros in front left aside.</summary>
    internal static bool SameCode(string a, string b) => a.TrimStart('0') == b.TrimStart('0');
}
