using Reckon.Assessments.Texts;

namespace Reckon.Assessments.Cards;

/// <summary>What readers need to know of an estimator to judge a number that it gave: the file <c>Card.yaml</c> in its folder.</summary>
public sealed record MethodCard
{
    /// <summary>The estimator's name: that of its folder, in words joined by hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>What the method is called.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What it does, in one or two sentences.</summary>
    public required LocalText Summary { get; init; }

    /// <summary>Its formulas, at least one.</summary>
    public required IReadOnlyList<CardFormula> Formulas { get; init; }

    /// <summary>The symbols in them, at least one.</summary>
    public required IReadOnlyList<CardVariable> Variables { get; init; }

    /// <summary>What has to hold for the result to be right, at least one.</summary>
    public required IReadOnlyList<LocalText> Assumptions { get; init; }

    /// <summary>When it misleads, at least one.</summary>
    public required IReadOnlyList<LocalText> Fails { get; init; }

    /// <summary>How its uncertainty is computed.</summary>
    public required LocalText Variance { get; init; }

    /// <summary>The literature, at least one entry, the same in all languages.</summary>
    public required IReadOnlyList<LocatedText> References { get; init; }

    /// <summary>What each option does, by its key below <c>with:</c>; in the order of the file.</summary>
    public IReadOnlyList<CardTerm> Options { get; init; } = [];

    /// <summary>What each quantity is that an estimate gives beside its headline, by what follows the headline's name.</summary>
    public IReadOnlyList<CardTerm> Outputs { get; init; } = [];

    /// <summary>The name of the estimator to use instead, where this one is a published shortcut that is kept to reproduce a report; else null.</summary>
    public LocatedText? Recommended { get; init; }

    /// <summary>Whether it is a published shortcut that is kept to reproduce a report.</summary>
    public bool IsReplica => Recommended is not null;
}
