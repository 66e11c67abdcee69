using Reckon.Site.Shortcodes.Case;

namespace Reckon.Site.Shortcodes.Cases;

/// <summary>A list of case studies.</summary>
/// <param name="Cases">Their cards.</param>
public sealed record CasesModel(IReadOnlyList<CaseModel> Cases);
