namespace Reckon.Site.Mathematics;

/// <summary>An element of MathML Core: a token with text, or a container of elements.</summary>
/// <param name="Name">Its name: <c>mi</c>, <c>mfrac</c> …</param>
/// <param name="Text">The text of a token; empty for containers.</param>
/// <param name="Children">The elements of a container; empty for tokens.</param>
/// <param name="Attributes">Names and values, in the order in which they are written.</param>
internal sealed record MathElement(string Name, string Text, IReadOnlyList<MathElement> Children, IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>An element that shows nothing, where the grammar of MathML asks for one.</summary>
    public static MathElement Nothing { get; } = Of("mrow", []);

    /// <summary>A token.</summary>
    public static MathElement Token(string name, string text, params (string Name, string Value)[] attributes) => new(name, text, [], attributes);

    /// <summary>A container.</summary>
    public static MathElement Of(string name, IReadOnlyList<MathElement> children, params (string Name, string Value)[] attributes) => new(name, "", children, attributes);

    /// <summary>A blank of a width in em.</summary>
    public static MathElement Space(string em) => Token("mspace", "", ("width", em + "em"));

    /// <summary>The same element with further attributes; those that it has already are replaced.</summary>
    public MathElement With(params (string Name, string Value)[] attributes) =>
        this with { Attributes = [.. Attributes.Where(a => !attributes.Any(n => n.Name == a.Name)), .. attributes] };

    /// <summary>The same element with attributes on its operator: the <c>mo</c> that it is, or that its scripts are attached to.</summary>
    public MathElement WithOnOperator(params (string Name, string Value)[] attributes)
    {
        if (Name == "mo") return With(attributes);
        return Children.Count == 0 ? this : this with { Children = [Children[0].WithOnOperator(attributes), .. Children.Skip(1)] };
    }
}
