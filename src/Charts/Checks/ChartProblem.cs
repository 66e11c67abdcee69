namespace Reckon.Charts.Checks;

/// <summary>Something an author has to mend in a chart's specification.</summary>
/// <param name="Field">Which part of the specification: <c>id</c>, <c>mark</c>, a channel in lower case, <c>rows</c> or <c>annotations</c>.</param>
/// <param name="Message">An English sentence: what was found, what was expected, what to do.</param>
public sealed record ChartProblem(string Field, string Message)
{
    /// <summary>The row at fault, counted from 0, or null where it is not one row.</summary>
    public int? Row { get; init; }
}
