using Reckon.Assessments.Claims;
using Reckon.Assessments.Corrections;
using Reckon.Assessments.Findings;
using Reckon.Assessments.Ladders;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Scenarios;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Tables;
using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Portfolios;

/// <summary>One measured study, computed and audited.</summary>
/// <param name="Slug">Its name, that of its folder.</param>
/// <param name="Folder">Its folder, relative to the site's root.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sources">Its sources in the order of the file, and behind them those that the site's assessments share.</param>
/// <param name="Quantities">Its quantities, tables' rows included, in the order of the file.</param>
/// <param name="Tables">Its tables in the order of the file.</param>
/// <param name="Claims">Its claims in the order of the file, those of quantities first.</param>
/// <param name="Findings">Its findings in the order of the file.</param>
public sealed record Assessment(
    string Slug,
    string Folder,
    LocalText Title,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The quantities that the study is about, as its author names them.</summary>
    public IReadOnlyList<QuantityId> Headlines { get; init; } = [];

    /// <summary>Its scenarios in the order of the file.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>Its corrections in the order of the file.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Its ladders in the order of the file.</summary>
    public IReadOnlyList<Ladder> Ladders { get; init; } = [];
}
