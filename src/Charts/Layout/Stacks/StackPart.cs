using Reckon.Charts.Data;

namespace Reckon.Charts.Layout.Stacks;

/// <summary>One part of a stack.</summary>
/// <param name="Datum">Its row.</param>
/// <param name="Series">Position of its series, from 0.</param>
/// <param name="From">Value at its inner end.</param>
/// <param name="To">Value at its outer end.</param>
internal sealed record StackPart(Datum Datum, int Series, double From, double To);
