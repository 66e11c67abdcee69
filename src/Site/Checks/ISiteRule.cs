using Reckon.Diagnostics;

namespace Reckon.Site.Checks;

/// <summary>A rule of <c>reckon check</c>: what a good reviewer would remark on a site that can be built. A sealed class of this kind is found by being there.</summary>
internal interface ISiteRule
{
    /// <summary>The code of its findings, by which settings and front matter name it.</summary>
    string Code { get; }

    /// <summary>How much its findings matter where nobody says otherwise.</summary>
    Severity Severity => Severity.Warning;

    /// <summary>Whether it needs a site without errors: what a page with an error would have said is not known.</summary>
    bool NeedsWholeSite => false;

    /// <summary>Looks through a site.</summary>
    IEnumerable<RuleFinding> Find(ReviewedSite site);
}
