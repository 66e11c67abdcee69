namespace Reckon.Site.Shortcodes.WhatIf;

/// <summary>A number that the reader may change.</summary>
/// <param name="Index">Its place among the inputs.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">The words of its unit.</param>
/// <param name="Value">The value to start from, as shown.</param>
/// <param name="Low">The left end of the slider.</param>
/// <param name="High">The right end.</param>
/// <param name="Step">The slider's step.</param>
/// <param name="Published">The value of the page, in words.</param>
public sealed record WhatIfInput(int Index, string Label, string Unit, string Value, string Low, string High, string Step, string Published);
