using Reckon.Site.Shortcodes.Scenarios;

namespace Reckon.Site.Shortcodes.WhatIf;

/// <summary>The form.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Label">What is computed.</param>
/// <param name="Href">Its row in the ledger, or null.</param>
/// <param name="Text">Its value on the page.</param>
/// <param name="Inputs">What the reader may change.</param>
/// <param name="Data">The program as JSON.</param>
/// <param name="Scenarios">The table for those who have no script, or null where there are no scenarios.</param>
public sealed record WhatIfModel(
    string Id, string Label, string? Href, string Text, IReadOnlyList<WhatIfInput> Inputs, HtmlText Data, ScenariosModel? Scenarios);
