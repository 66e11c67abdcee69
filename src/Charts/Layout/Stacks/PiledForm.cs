using Reckon.Charts.Data;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>Parts end to end, their total behind the last.</summary>
internal sealed class PiledForm(ChartData data) : StackForm(data)
{
    /// <inheritdoc />
    public override IReadOnlyList<Stack> Stacks { get; } = Stack.Of(data);

    /// <inheritdoc />
    public override IReadOnlyList<StackEnd> Ends(Stack stack) => RowText(stack) is { Length: > 0 } text
        ? [new StackEnd(stack.Parts.Count == 1 ? OuterEnd(stack.Parts[0]) : stack.Total.End, text) { IsBelow = stack.Total.End < 0, IsStory = stack.Parts.Any(part => part.Datum.Row.IsHighlighted) }]
        : [];

    /// <inheritdoc />
    public override string RowText(Stack stack) => Data.Spec.ShowTotals || Series.Count < 2 ? stack.Total.Text : "";
}
