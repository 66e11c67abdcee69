using Reckon.EndToEnd.Tests.BadInput;
using Reckon.Support;

namespace Reckon.EndToEnd.Tests.Rebuilding;

/// <summary>A site whose pages hang together in all ways that there are: by numbers, tables, includes, templates, texts, settings, lists of cases.</summary>
internal static class LinkedSite
{
    /// <summary>The site before a change.</summary>
    public static SiteFolder Create()
    {
        var site = SmallSite.Create();
        site.Write("input/index.md", "---\ntitle: Home\nassessment: demo\n---\nHere are <?# Value jobs.total /?>, <?# Value jobs.last /?> and <?# Value jobs.share /?>.\n\n<?# Include _part.md /?>\n\n[The demonstration](reports/demo/)\n");
        site.Write("input/_part.md", "A part of old.\n");
        site.Write("input/second.md", "---\ntitle: Second\n---\n<?# Include _part.md /?>\n\n<?# Note ?>Made up.<?#/ Note ?>\n");
        site.Write("input/ledger.md", "---\ntitle: Ledger\nassessment: demo\n---\n<?# Ledger /?>\n");
        site.Write("input/cases/index.md", "---\ntitle: Cases\n---\n<?# Cases place=Linyi /?>\n");
        site.Write("input/cases/first.md", "---\ntitle: The first case\nplace: Linyi\n---\nA village.\n");
        site.Write("input/reports/demo/assessment.yaml", Assessment(site));
        return site;
    }

    private static string Assessment(SiteFolder site) => site.Read("input/reports/demo/assessment.yaml") + """
          jobs.last: { label: Last, formula: "jobs.year[2023]", unit: 万 job }
          jobs.share: { label: Share of direct, formula: "jobs.direct * [other:share]", unit: 万 job }

        """;
}
