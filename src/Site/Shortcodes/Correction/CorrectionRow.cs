namespace Reckon.Site.Shortcodes.Correction;

/// <summary>An end or a change.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">The number; changes with their sign.</param>
/// <param name="IsEnd">Whether it is an end.</param>
public sealed record CorrectionRow(string Label, string Text, bool IsEnd);
