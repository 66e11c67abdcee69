using System.Collections.Frozen;
using Reckon.Assessments.Claims;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Portfolios;

/// <summary>All assessments of a site, computed and audited; what pages may ask numbers of.</summary>
public sealed class Portfolio
{
    private readonly FrozenDictionary<QuantityId, Quantity> _quantities;
    private readonly FrozenDictionary<QuantityId, Claim> _claims;
    private readonly FrozenDictionary<string, Assessment> _assessments;

    internal Portfolio(IReadOnlyList<Assessment> assessments)
    {
        Assessments = assessments;
        _assessments = assessments.ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);
        _quantities = assessments.SelectMany(a => a.Quantities).ToFrozenDictionary(q => q.Id);
        _claims = assessments.SelectMany(a => a.Claims).ToFrozenDictionary(c => c.Id);
    }

    /// <summary>The assessments in the order of their slugs.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>An assessment by its slug, or null.</summary>
    public Assessment? FindAssessment(string slug) => _assessments.GetValueOrDefault(slug);

    /// <summary>A quantity, or null.</summary>
    public Quantity? FindQuantity(QuantityId id) => _quantities.GetValueOrDefault(id);

    /// <summary>A claim, or null.</summary>
    public Claim? FindClaim(QuantityId id) => _claims.GetValueOrDefault(id);

    /// <summary>Computes an expression over quantities.</summary>
    /// <param name="text">A quantity's name or a formula; names without an assessment are those of <paramref name="assessment"/>.</param>
    /// <param name="assessment">The slug of the page's assessment, or null where names have to be written in full: <c>[slug:name]</c>.</param>
    /// <param name="unit">The unit wanted, or null for that of the first input.</param>
    /// <param name="diagnostics">Takes unknown names, units that do not fit, syntax errors.</param>
    /// <returns>The result, or null after an error.</returns>
    public Expression? Evaluate(LocatedText text, string? assessment, LocatedText? unit, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();

    /// <summary>Reads a unit with the nouns that an assessment knows.</summary>
    /// <returns>The unit, or null after an error.</returns>
    public Unit? ParseUnit(LocatedText text, string? assessment, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
