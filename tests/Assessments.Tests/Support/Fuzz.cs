using FsCheck;
using FsCheck.Fluent;

namespace Reckon.Assessments.Tests.Support;

/// <summary>Random and broken texts, the same in every run.</summary>
internal static class Fuzz
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20220217, 41);

    /// <summary>Hands texts made of the characters that matter to a grammar to a check that must not throw.</summary>
    public static void Random(string alphabet, Action<string> check) =>
        Run(Gen.ArrayOf(Gen.Elements(alphabet.ToCharArray())).Select(c => new string(c)), check);

    /// <summary>Hands good texts with a few characters deleted, doubled, swapped or replaced to a check that must not throw.</summary>
    public static void Mutated(IReadOnlyList<string> good, string alphabet, Action<string> check)
    {
        var edit = from place in Gen.Choose(0, int.MaxValue - 1)
                   from kind in Gen.Choose(0, 3)
                   from letter in Gen.Elements(alphabet.ToCharArray())
                   select (place, kind, letter);
        var texts = from text in Gen.Elements(good.ToArray())
                    from count in Gen.Choose(1, 6)
                    from edits in Gen.ArrayOf(edit, count)
                    select edits.Aggregate(text, (t, e) => Edit(t, e.place, e.kind, e.letter));
        Run(texts, check);
    }

    private static void Run(Gen<string> texts, Action<string> check) => Check.One(Fixed, Prop.ForAll(texts.ToArbitrary(), check));

    private static string Edit(string text, int place, int kind, char letter)
    {
        if (text.Length == 0) return letter.ToString();
        var at = place % text.Length;
        return kind switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, letter.ToString()),
            2 => text[..at] + letter + text[(at + 1)..],
            _ => text[..at],
        };
    }
}
