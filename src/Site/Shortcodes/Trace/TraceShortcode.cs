using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Trace;

/// <summary>One number's computation, down to its sources.</summary>
public sealed class TraceShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Trace";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } = [new("id", "The name of a quantity.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope) =>
        AssessmentNames.FindQuantity(scope, call.Get("id")) is { } quantity
            ? ShortcodeOutput.Of(new TraceModel(new TraceTree(ScopedNumbers.Of(scope)).Of(quantity)))
            : null;
}
