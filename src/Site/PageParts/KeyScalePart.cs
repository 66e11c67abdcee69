using Reckon.Assessments.Numbers;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.PageParts;

/// <summary><c>{{keyScale}}</c>: what the ruler of the key figures spans: 0～4000万个.</summary>
internal sealed class KeyScalePart : IPagePart
{
    /// <inheritdoc />
    public string Name => "keyScale";

    /// <inheritdoc />
    public bool IsOnCards => false;

    /// <inheritdoc />
    public object? Build(IPageScope scope)
    {
        var quantities = KeyQuantities.Of(scope);
        return quantities.Count > 0 && KeyRuler.Of(quantities) is { } ruler
            ? scope.Printer.PrintRange(new ValueRange(0, ruler.End), quantities[0].Unit, 0).Full
            : null;
    }
}
