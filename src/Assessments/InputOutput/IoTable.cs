using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;
using Reckon.Statistics.InputOutput;

namespace Reckon.Assessments.InputOutput;

/// <summary>An input–output table that tells domestic products from imports, read from <c>data/io</c> and checked.</summary>
public sealed record IoTable
{
    internal IoTable(NonCompetitiveTable flows, LeontiefModel model) => (Flows, Model) = (flows, model);

    /// <summary>Its name, that of its file: <c>cn-2018</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Who published it, under which title, for which year.</summary>
    public required Source Source { get; init; }

    /// <summary>Its currency: 万元.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The prices in which flows are valued, or null.</summary>
    public LocalText? Prices { get; init; }

    /// <summary>Under which terms its numbers may be used, or null.</summary>
    public LocalText? Licence { get; init; }

    /// <summary>What has to be known before it is used, or null.</summary>
    public LocalText? Limits { get; init; }

    /// <summary>A digest of all that was read for it.</summary>
    internal string Digest { get; init; } = "";

    /// <summary>Its n sectors.</summary>
    public required IReadOnlyList<IoSector> Sectors { get; init; }

    /// <summary>How many work in each sector, or null where it is not known.</summary>
    public IoEmployment? Employment { get; init; }

    /// <summary>How well it closes, check by check.</summary>
    public IReadOnlyList<IoClosure> Closures { get; init; } = [];

    /// <summary>Its file, relative to the site's root.</summary>
    public required string File { get; init; }

    /// <summary>Whether its files may be downloaded from the site.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The flows, in units without scale.</summary>
    internal NonCompetitiveTable Flows { get; }

    /// <summary>The model of domestic products.</summary>
    internal LeontiefModel Model { get; }

    /// <summary>The citation of the table as a whole.</summary>
    internal Citation Citation => new(Source, null);

    /// <summary>n numbers: jobs per unit of this table's output.</summary>
    /// <param name="employment">Jobs in the same sectors, maybe of another year.</param>
    internal double[] JobsPerOutput(IoEmployment employment) => Flows.Production.Coefficients(employment.Jobs);

    /// <summary>The place of a sector among the sectors, by code or name; −1 where there is none.</summary>
    internal int IndexOf(string word) => Sectors.ToList().FindIndex(s => s.Is(word));
}
