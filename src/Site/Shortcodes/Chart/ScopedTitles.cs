using System.Globalization;
using Reckon.Site.Figures;
using Reckon.Site.Numbers;

namespace Reckon.Site.Shortcodes.Chart;

/// <summary>Gives figures the words of the page that they stand on.</summary>
internal static class ScopedTitles
{
    /// <summary>The headings of columns and the names of computed rows.</summary>
    public static FigureTitles Of(IPageScope scope)
    {
        var words = new NumberWords(ScopedNumbers.Of(scope));
        return new(scope.Translate("figure.category"), scope.Translate("table.year"), scope.Translate("figure.value"), scope.Translate("figure.low"), scope.Translate("figure.high"), scope.Translate("figure.shape"), words.Withheld, (title, unit) => scope.Translate("figure.axis", title, unit))
        {
            Undrawn = rest => scope.Translate("figure.undrawn", rest.ToString(CultureInfo.InvariantCulture)),
            Derived = new DerivedTitles(
                id => words.LabelFor(id, scope.Assessment),
                step => CorrectionWords.Of(step, scope),
                scope.Translate("correction.published"),
                scope.Translate("correction.recommended"),
                scope.Translate("correction.end")),
        };
    }
}
