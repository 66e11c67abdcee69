using System.Xml.Linq;
using Reckon.Support;

namespace Reckon.Site.Tests.Mathematics;

/// <summary>The formulas of the five reports that the site holds to account, written in TeX.</summary>
public sealed class PublishedFormulasTests
{
    private static readonly HashSet<string> Core = new(StringComparer.Ordinal)
    {
        "mi", "mn", "mo", "mtext", "mspace", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd",
    };

    // What a container of MathML Core has to hold.
    private static readonly Dictionary<string, int> Children = new(StringComparer.Ordinal)
    {
        ["mfrac"] = 2,
        ["mroot"] = 2,
        ["msub"] = 2,
        ["msup"] = 2,
        ["munder"] = 2,
        ["mover"] = 2,
        ["msubsup"] = 3,
        ["munderover"] = 3,
    };

    public static TheoryData<string, string> Formulas
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadAllLines(Path.Combine(Repository.Root, "tests/Site.Tests/Mathematics/published.csv")).Skip(1))
            {
                var comma = line.IndexOf(',', StringComparison.Ordinal);
                data.Add(line[..comma], line[(comma + 1)..].Trim('"'));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_published_formula_is_read(string id, string tex)
    {
        var shown = XElement.Parse($"<mrow>{Tex.Show(tex)}</mrow>");

        Assert.All(shown.Descendants(), e => Assert.Contains(e.Name.LocalName, Core));
        Assert.All(shown.Descendants().Where(e => Children.ContainsKey(e.Name.LocalName)), e => Assert.Equal(Children[e.Name.LocalName], e.Elements().Count()));
        Assert.True(Digits(tex) == Digits(shown.Value), id);
    }

    [Fact]
    public void All_of_them_are_here() => Assert.True(Formulas.Count > 100);

    private static string Digits(string text) => string.Concat(text.Replace(@"\mathbb{1}", "", StringComparison.Ordinal).Where(char.IsAsciiDigit).Order());
}
