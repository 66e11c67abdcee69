using Reckon.Site.Search;
using Reckon.Support;

namespace Reckon.Site.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("就业机会", "就业 业机 机会 会")]
    [InlineData("数", "数")]
    [InlineData("The Total", "the total")]
    [InlineData("共3463万个岗位", "共 3463 万个 个岗 岗位 位")]
    [InlineData("312,438 jobs, 34.6 million", "312438 jobs 34.6 million")]
    [InlineData("ＧＤＰ１２３", "gdp 123")]
    [InlineData("jobs.total", "jobs total")]
    [InlineData("merchant’s", "merchant s")]
    [InlineData("ﬁrm", "firm")]
    [InlineData("a\ud842\udfb7b \ud83d\ude00", "a b")]
    [InlineData("\ud800x", "x")]
    [InlineData("", "")]
    public void Text_is_cut_into_terms(string text, string terms) => Assert.Equal(terms, string.Join(' ', Terms(text)));

    [Fact]
    public void The_culture_does_not_matter() => Assert.Equal(["title", "i"], Culture.Run("tr-TR", () => Terms("TITLE I")));

    [Theory]
    [InlineData("就业", "就")]
    [InlineData("业", "业")]
    [InlineData("total", "to")]
    [InlineData("a", "a")]
    public void A_shard_holds_all_terms_with_one_beginning(string term, string key) => Assert.Equal(key, SearchWords.ShardKey(term));

    // By hand: ("t" = 116) * 31 + ("o" = 111) = 3707; 就 is U+5C31 = 23601.
    [Theory]
    [InlineData("to", 1000, 707)]
    [InlineData("就", 100, 1)]
    public void A_shard_is_found_by_a_sum_of_characters(string key, int count, int shard) => Assert.Equal(shard, SearchWords.ShardOf(key, count));

    private static List<string> Terms(string text)
    {
        var terms = new List<string>();
        SearchWords.EachTerm(text, t => terms.Add(t.ToString()));
        return terms;
    }
}
