using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Claim;

/// <summary>A number as its source prints it, with the verdict of the audit.</summary>
public sealed class ClaimShortcode : IShortcode
{
    /// <inheritdoc />
    public string Name => "Claim";

    /// <inheritdoc />
    public IReadOnlyList<ShortcodeParameter> Parameters { get; } =
        [new("id", "The name of a claim, or of a quantity that is both printed and computed.") { IsRequired = true }];

    /// <inheritdoc />
    public ContentKind Content => ContentKind.None;

    /// <inheritdoc />
    public ShortcodeOutput? Run(ShortcodeCall call, IPageScope scope)
    {
        if (AssessmentNames.FindClaim(scope, call.Get("id")) is not { } claim) return null;
        var context = ScopedNumbers.Of(scope);
        var words = new NumberWords(context);
        var status = NumberWords.StatusName(claim.Status);
        return ShortcodeOutput.Of(new ClaimModel(AddCard(claim, scope, context), words.Printed(claim), status, words.Status(status), words.Why(claim)));
    }

    private static string? AddCard(Assessments.Claims.Claim claim, IPageScope scope, NumberContext context)
    {
        if (claim.Quantity is not { } quantity) return null;
        var id = Anchors.OfCard(quantity);
        scope.Registry.AddCard(id, () => new NumberCards(context).Of(scope.Portfolio.FindQuantity(quantity)!));
        return id;
    }
}
