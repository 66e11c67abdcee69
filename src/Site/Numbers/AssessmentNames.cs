using Reckon.Assessments.Portfolios;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Sources;
using Reckon.Assessments.Texts;
using Reckon.Diagnostics;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Numbers;

/// <summary>Looks up what authors name in tags: assessments, claims, tables, sources; reports what there is none of.</summary>
internal static class AssessmentNames
{
    /// <summary>The page's assessment, or null after an error.</summary>
    public static Assessment? Own(IPageScope scope, SourceSpan tag)
    {
        if (scope.Assessment is { } slug) return Find(scope, slug, tag);
        scope.Diagnostics.Error("no-assessment", tag, "This page belongs to no assessment.", "Add 'assessment: slug' to its front matter, or name the assessment in the tag.");
        return null;
    }

    /// <summary>The assessment of a slug, or null after an error.</summary>
    public static Assessment? Find(IPageScope scope, string slug, SourceSpan place)
    {
        if (scope.Portfolio.FindAssessment(slug) is { } found) return found;
        scope.Diagnostics.Error("unknown-assessment", place, $"There is no assessment '{slug}'.", Suggestion.For(slug, scope.Portfolio.Assessments.Select(a => a.Slug)));
        return null;
    }

    /// <summary>Splits <c>slug:name</c>, with or without brackets; a name alone belongs to the page's assessment.</summary>
    public static (Assessment Assessment, string Name)? Split(IPageScope scope, LocatedText text)
    {
        var inner = text.Text.StartsWith('[') && text.Text.EndsWith(']') ? text.Text[1..^1] : text.Text;
        var colon = inner.IndexOf(':', StringComparison.Ordinal);
        var assessment = colon < 0 ? Own(scope, text.Span) : Find(scope, inner[..colon], text.Span);
        return assessment is null ? null : (assessment, inner[(colon + 1)..]);
    }

    /// <summary>A claim, or null after an error.</summary>
    public static Assessments.Claims.Claim? FindClaim(IPageScope scope, LocatedText text)
    {
        if (Split(scope, text) is not var (assessment, name)) return null;
        if (scope.Portfolio.FindClaim(new QuantityId(assessment.Slug, name)) is { } claim) return claim;
        scope.Diagnostics.Error("unknown-claim", text.Span, $"There is no claim '{name}' in '{assessment.Slug}'.", Suggestion.For(name, assessment.Claims.Select(c => c.Id.Name)) ?? "A quantity is a claim when it has both a value and a formula.");
        return null;
    }

    /// <summary>A quantity, or null after an error.</summary>
    public static Quantity? FindQuantity(IPageScope scope, LocatedText text)
    {
        if (scope.Portfolio.Evaluate(text, scope.Assessment, null, scope.Diagnostics) is not { } expression) return null;
        if (expression.Quantity is { } quantity) return quantity;
        scope.Diagnostics.Error("not-a-name", text.Span, $"The name of one quantity is expected here; '{text.Text}' is a formula.");
        return null;
    }

    /// <summary>A source by its key, or null after an error.</summary>
    public static Source? FindSource(IPageScope scope, LocatedText text)
    {
        if (Split(scope, text) is not var (assessment, key)) return null;
        if (assessment.Sources.FirstOrDefault(s => s.Key == key) is { } source) return source;
        scope.Diagnostics.Error("unknown-source", text.Span, $"'{key}' is not among the sources of '{assessment.Slug}'.", Suggestion.For(key, assessment.Sources.Select(s => s.Key)));
        return null;
    }
}
