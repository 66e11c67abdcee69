using Reckon.Assessments.Tests.Support;

namespace Reckon.Assessments.Tests.Estimators.PartTimeShare;

/// <summary>The published shortcut, and what is wrong with it.</summary>
public sealed class PartTimeShareTests
{
    [Fact]
    public void Firms_count_once_whatever_their_size()
    {
        var site = SmallSite.LoadGood(
            "data:\n  firms: { file: data/firms.csv, label: Firms, source: s, columns: { full: job, part: job } }\nquantities:\n"
            + SmallSite.Printed("jobs", "1000")
            + "  p: { label: P, unit: 万 job, estimate: part-time-share, with: { data: firms, full: full, part: part, total: jobs } }\n",
            ("input/reports/demo/data/firms.csv", "full,part\n1,1\n90,10\n3,1\n0,0\n"));

        // Shares 0.5, 0.9, 0.75 of firms with 2, 100 and 4 people: the mean is 0.7167, the share of all people 94/106.
        Assert.Equal(1000 * (1 - 2.15 / 3), site.Quantity("p").Value!.Value, 1e-9);
        var gap = site.Quantity("p").Estimate!.Diagnostics.Single(d => d.Name == "share-of-staff");
        Assert.Equal(94.0 / 106, gap.Value, 1e-12);
        Assert.NotNull(gap.Warning);
    }
}
