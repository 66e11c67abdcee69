using System.Globalization;

namespace Reckon.Support;

/// <summary>Runs a piece of a test under another culture, to show that the culture does not reach the output.</summary>
public static class Culture
{
    /// <summary>Runs <paramref name="action"/> under the culture named (for instance <c>fr-FR</c>) and restores the old one.</summary>
    public static T Run<T>(string name, Func<T> action)
    {
        var before = CultureInfo.CurrentCulture;
        var beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }
}
